export { arrowSchema } from "./arrow.ts";
export { catalogue, type RowsByTable, SCHEMA_VERSION, type TableName } from "./catalogue.ts";
export { validateDataset } from "./checks.ts";
export { codebookMarkdown } from "./codebook.ts";
export { codingRules, type RuleChapter } from "./coding-rules.ts";
export { type Column, type ColumnKind, PATTERNS, type ValueOf } from "./column.ts";
export { croissantJson } from "./croissant.ts";
export {
  type DatasetSummary,
  type FileSummary,
  LICENCE,
  LICENCE_ADDRESS,
  tableSchema,
} from "./data-package.ts";
export type { QueryValue, QueryValues, ResultColumn } from "./database.ts";
export { type Dataset, type DatasetOptions, openDataset } from "./dataset.ts";
export {
  type DatasetFiles,
  type DescribedFile,
  locateDataset,
  tablePath,
} from "./dataset-files.ts";
export { createTableSql } from "./ddl.ts";
export { DrillbookError, type DrillbookErrorParts } from "./errors.ts";
export { fileSha256 } from "./file-hash.ts";
export type { PlainRow, PlainValue } from "./plain-value.ts";
export type { CheckName, Problem } from "./problem.ts";
export {
  type ArticleCopy,
  type ArticleRecord,
  articleRecord,
  type ReportWithExercise,
} from "./queries/article-record.ts";
export { type ArticlesReadRow, articlesRead, latestArticle } from "./queries/articles-read.ts";
export { askedSql } from "./queries/asked-sql.ts";
export { changesBetween, type DatasetChanges } from "./queries/changes.ts";
export {
  type CellValue,
  type ConflictingCell,
  conflictingCells,
} from "./queries/conflicting-cells.ts";
export { type CountryRecord, countryRecord } from "./queries/country-record.ts";
export { type DomainCountRow, domainCounts } from "./queries/domain-counts.ts";
export { type DomainsOverTimeRow, domainsOverTime } from "./queries/domains-over-time.ts";
export { type DoubtfulMerge, doubtfulMerges } from "./queries/doubtful-merges.ts";
export { type EarlierIds, type EarlierReport, openEarlierIds } from "./queries/earlier-ids.ts";
export { type EditionRow, editions } from "./queries/editions.ts";
export {
  type ExerciseListPart,
  type ExerciseListRow,
  type ExerciseListSort,
  exerciseList,
} from "./queries/exercise-list.ts";
export {
  type ExerciseMatches,
  exerciseMatches,
  type NearMiss,
} from "./queries/exercise-matches.ts";
export {
  type ExerciseRecord,
  exerciseRecord,
  type NamedParticipantRow,
  type ReportWithArticle,
} from "./queries/exercise-record.ts";
export { exerciseRedirect } from "./queries/exercise-redirect.ts";
export {
  type ExerciseSurroundings,
  exerciseSurroundings,
  type JoinedPair,
  type RelatedExercise,
} from "./queries/exercise-surroundings.ts";
export type { Answering, BoundSql, Filter } from "./queries/filter.ts";
export { type FilterChoice, type FilterChoices, filterChoices } from "./queries/filter-choices.ts";
export {
  type FrequencyGapsRow,
  type FrequencyMeasure,
  type FrequencyQuestion,
  type FrequencyRow,
  type FrequencySplit,
  frequency,
  frequencyGaps,
} from "./queries/frequency.ts";
export { type JudgedReport, judgedReports } from "./queries/judged-reports.ts";
export { type KnownParties, knownCodes } from "./queries/known-codes.ts";
export { type LatestExerciseRow, latestExercises } from "./queries/latest-exercises.ts";
export { type NearPage, nearPages, type PageKind } from "./queries/near-pages.ts";
export { type OverviewRow, overview } from "./queries/overview.ts";
export { type ParticipantsRankingRow, participantsRanking } from "./queries/participants.ts";
export {
  type ParticipantsOverTimeRow,
  participantsOverTime,
} from "./queries/participants-over-time.ts";
export {
  type PartnerMatrix,
  type PartnerMatrixParty,
  type PartnerMatrixRow,
  partnerMatrix,
  partnerMatrixPairs,
} from "./queries/partner-matrix.ts";
export { type PartnersOfRow, partnersOf } from "./queries/partners-of.ts";
export type { PeriodUnit } from "./queries/periods.ts";
export {
  type PlacesMapRow,
  type PlacesOffMapRow,
  placesMap,
  placesOffMap,
} from "./queries/places-map.ts";
export { type ResolvedReportRow, resolvedReports } from "./queries/resolved-reports.ts";
export { type SeasonRow, season } from "./queries/season.ts";
export { type SelectedSeriesRow, selectedSeries } from "./queries/selected-series.ts";
export { type SelectionRow, selection } from "./queries/selection.ts";
export { type SeriesEditionsRow, seriesEditions } from "./queries/series-editions.ts";
export {
  type SeriesLink,
  type SeriesNameRow,
  type SeriesRecord,
  seriesRecord,
} from "./queries/series-record.ts";
export { type SeriesTimelineRow, seriesTimeline } from "./queries/series-timeline.ts";
export { type TimelineRow, timeline } from "./queries/timeline.ts";
export { wholeTable } from "./queries/whole-table.ts";
export {
  type ChangeCount,
  countChanges,
  type Release,
  type ReleaseOptions,
  releaseDataset,
  releasedVersions,
  type TableChanges,
} from "./release.ts";
export { checkRow } from "./row-check.ts";
export { type ScoreTable, scores } from "./scores.ts";
export { sha256Sums } from "./sha256-sums.ts";
export { columnsOf, defineTable, type Reference, type RowOf, type Table } from "./table.ts";
export { type ArticleRow, articles } from "./tables/articles.ts";
export { type ChangeRow, changes } from "./tables/changes.ts";
export {
  DECIDED_COLUMNS,
  DECIDED_FIELDS,
  DECIDED_LISTS,
  DECISION_ACTIONS,
  DECISION_OUTCOMES,
  DECISIONS,
  DOMAINS,
  type Domain,
  EVIDENCE_FIELDS,
  FORCE_CATEGORIES,
  KINDS,
  type Kind,
  MERGE_RULES,
  MERGE_VETOES,
  PARTY_KINDS,
  type PartyKind,
  REDIRECT_REASONS,
  type RedirectReason,
  ROLES,
  type Role,
  STAGES,
  STATUSES,
  type Status,
} from "./tables/codes.ts";
export { type CountryRow, countries } from "./tables/countries.ts";
export { type CoverageRow, coverage } from "./tables/coverage.ts";
export { type DecisionRow, decisions } from "./tables/decisions.ts";
export { type DomainRow, domains } from "./tables/domains.ts";
export { type EvidenceRow, evidence } from "./tables/evidence.ts";
export { type ExerciseRow, exercises } from "./tables/exercises.ts";
export { type ForceRow, forces } from "./tables/forces.ts";
export { type MatchRow, matches } from "./tables/matches.ts";
export { type OrganisationRow, organisations } from "./tables/organisations.ts";
export { type ParticipantRow, participants } from "./tables/participants.ts";
export { type PlaceRow, places } from "./tables/places.ts";
export { type RedirectRow, redirects } from "./tables/redirects.ts";
export { type RejectionRow, rejections } from "./tables/rejections.ts";
export { type ReportRow, reports } from "./tables/reports.ts";
export { type SeriesRow, series } from "./tables/series.ts";
export { byVersion, type ReleaseStep } from "./version-rule.ts";
export { createDatasetWriter, type DatasetWriter, type DatasetWriterOptions } from "./writer.ts";
