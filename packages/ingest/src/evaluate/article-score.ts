import { align } from "./align.ts";
import { addCounts, type Counts, NO_COUNTS } from "./counts.ts";
import { type EvaluationError, inventedError, missedError, valueError } from "./errors.ts";
import { factsOf, SCORED_FIELDS, type ScoredField, sharedFacts } from "./facts.ts";
import type { GoldArticle, GoldExercise, PredictedExercise } from "./label.ts";
import type { Certainty } from "./reliability.ts";

/** What one article adds to the scores. */
export interface ArticleScore {
  readonly exercise: Counts;
  readonly fields: Readonly<Record<ScoredField, Counts>>;
  readonly errors: readonly EvaluationError[];
  /** One for each predicted exercise that tells its confidence; optional ones are left out. */
  readonly certainties: readonly Certainty[];
}

interface Part {
  readonly exercise: Counts;
  readonly certainties: readonly Certainty[];
  countsOf(field: ScoredField): Counts;
  readonly errors: readonly EvaluationError[];
}

function foundPart(article: GoldArticle, predicted: PredictedExercise, gold: GoldExercise): Part {
  const countsOf = (field: ScoredField): Counts => ({
    right: sharedFacts(predicted, gold, field),
    predicted: factsOf(predicted, field).size,
    gold: factsOf(gold, field).size,
  });
  const wrong = SCORED_FIELDS.filter((field) => {
    const counts = countsOf(field);
    return counts.right < counts.gold || counts.right < counts.predicted;
  });
  return {
    exercise: { right: 1, predicted: 1, gold: 1 },
    certainties: certaintyOf(predicted, true),
    countsOf,
    errors: wrong.map((field) => valueError(article, field, predicted, gold)),
  };
}

function missedPart(article: GoldArticle, gold: GoldExercise): Part {
  return {
    exercise: { ...NO_COUNTS, gold: 1 },
    certainties: [],
    countsOf: (field) => ({ ...NO_COUNTS, gold: factsOf(gold, field).size }),
    errors: [missedError(article, gold)],
  };
}

function inventedPart(article: GoldArticle, predicted: PredictedExercise): Part {
  return {
    exercise: { ...NO_COUNTS, predicted: 1 },
    certainties: certaintyOf(predicted, false),
    countsOf: (field) => ({ ...NO_COUNTS, predicted: factsOf(predicted, field).size }),
    errors: [inventedError(article, predicted)],
  };
}

function certaintyOf({ confidence }: PredictedExercise, is_right: boolean): Certainty[] {
  return confidence === undefined ? [] : [{ confidence, is_right }];
}

function partsOf(article: GoldArticle, predictions: readonly PredictedExercise[]): Part[] {
  const aligned = align(predictions, article.exercises);
  const predictionOf = new Map(aligned.map((pair) => [pair.gold, predictions[pair.predicted]]));
  const used = new Set(aligned.map((pair) => pair.predicted));
  const labelled = article.exercises.flatMap((gold, index) => {
    if (gold.optional) return [];
    const predicted = predictionOf.get(index);
    return [predicted ? foundPart(article, predicted, gold) : missedPart(article, gold)];
  });
  const invented = predictions.filter((_, index) => !used.has(index));
  return [...labelled, ...invented.map((predicted) => inventedPart(article, predicted))];
}

/** Scores what was predicted for one article. A missed or invented exercise costs all its facts; optional labels cost nothing. */
export function scoreArticle(
  article: GoldArticle,
  predictions: readonly PredictedExercise[],
): ArticleScore {
  const parts = partsOf(article, predictions);
  const fields = SCORED_FIELDS.map((field) => [
    field,
    addCounts(parts.map((part) => part.countsOf(field))),
  ]);
  return {
    exercise: addCounts(parts.map((part) => part.exercise)),
    fields: Object.fromEntries(fields) as Record<ScoredField, Counts>,
    errors: parts.flatMap((part) => part.errors),
    certainties: parts.flatMap((part) => part.certainties),
  };
}
