export type { IngestErrorCode } from "./errors.ts";
export type { Interval } from "./evaluate/bootstrap.ts";
export type { Score } from "./evaluate/counts.ts";
export type { EvaluationError } from "./evaluate/errors.ts";
export { type Evaluation, evaluateArticles, type IntervalScore } from "./evaluate/evaluate.ts";
export { SCORED_FIELDS, type ScoredField } from "./evaluate/facts.ts";
export { type GoldFile, readGold } from "./evaluate/gold.ts";
export { byFile, type KeyLine, keyArticle, readKey } from "./evaluate/key.ts";
export type {
  GoldArticle,
  GoldExercise,
  LabelledExercise,
  PredictedExercise,
  Prediction,
} from "./evaluate/label.ts";
export type { ReliabilityBin } from "./evaluate/reliability.ts";
export {
  type ResolutionErrors,
  type ResolutionScore,
  type ResolvedReport,
  readClusters,
  type SplitCluster,
  scoreResolution,
} from "./evaluate/resolution.ts";
export { crossValidate } from "./fit/cross-validation.ts";
export { type Outcome, outcomesOf } from "./fit/examples.ts";
export { fitWeights, type WeightRow } from "./fit/fit.ts";
export type { Gazetteer } from "./gazetteer/gazetteer.ts";
export { loadGazetteer } from "./gazetteer/load.ts";
export {
  type BuildOptions,
  type BuildProgress,
  type BuildReporter,
  type BuildSummary,
  buildDataset,
  type ExtractedItem,
  type ExtractOptions,
  type ExtractText,
  extractArticles,
  openExtractor,
  weighArticles,
} from "./pipeline.ts";
export type { ExtractedArticle, ExtractedExercise } from "./publish/extracted-article.ts";
export type { QuotedEvidence } from "./publish/rows.ts";
export { createSpillFile, type SpillFile } from "./publish/spill-file.ts";
export type { Rejection } from "./read/article.ts";
export { mayBeRelevant } from "./read/relevance.ts";
export type {
  ReportStore,
  ReportValues,
  Resolution,
  Source,
  SourcedReport,
} from "./resolve/exercise.ts";
export { type ResolveOptions, resolve } from "./resolve/resolve.ts";
