import { type ArticleScore, scoreArticle } from "./article-score.ts";
import { f1Interval, type Interval } from "./bootstrap.ts";
import { addCounts, type Counts, type Score, scoreOf } from "./counts.ts";
import type { EvaluationError } from "./errors.ts";
import { SCORED_FIELDS, type ScoredField } from "./facts.ts";
import type { GoldArticle, Prediction } from "./label.ts";
import { type ReliabilityBin, reliability } from "./reliability.ts";

/** A score with the 95 % interval of its F1. */
export interface IntervalScore extends Score {
  readonly interval: Interval;
}

/** How well predictions agree with labelled articles. */
export interface Evaluation {
  readonly articles: number;
  /** Labelled articles for which there is no prediction at all. */
  readonly articles_missing: number;
  /** Articles without any exercise, and how many of them were left without. */
  readonly negatives: number;
  readonly negatives_clean: number;
  /** Exercises found. */
  readonly exercise: IntervalScore;
  /** Facts (exercise, field, value) found, all fields together. */
  readonly fact: IntervalScore;
  readonly fields: Readonly<Record<ScoredField, Score>>;
  /** How often exercises of a confidence are right; empty where predictions tell none. */
  readonly reliability: readonly ReliabilityBin[];
  /** All differences, in the order of the articles. */
  readonly errors: readonly EvaluationError[];
}

function factCounts(score: ArticleScore): Counts {
  return addCounts(SCORED_FIELDS.map((field) => score.fields[field]));
}

function intervalScore(counts: readonly Counts[]): IntervalScore {
  return { ...scoreOf(addCounts(counts)), interval: f1Interval(counts) };
}

/**
 * Compares predictions with labelled articles, joined on `id`. Exercises are aligned per article; each exercise and
 * each fact counts once, whatever the article. Predictions of articles that are not labelled are left aside.
 */
export function evaluateArticles(
  gold: readonly GoldArticle[],
  predictions: readonly Prediction[],
): Evaluation {
  const exercisesOf = new Map(predictions.map((entry) => [entry.id, entry.exercises]));
  const scores = gold.map((article) => scoreArticle(article, exercisesOf.get(article.id) ?? []));
  const negatives = gold.filter((article) => article.exercises.length === 0);
  const fields = SCORED_FIELDS.map((field) => [
    field,
    scoreOf(addCounts(scores.map((score) => score.fields[field]))),
  ]);
  return {
    articles: gold.length,
    articles_missing: gold.filter((article) => !exercisesOf.has(article.id)).length,
    negatives: negatives.length,
    negatives_clean: negatives.filter((article) => !exercisesOf.get(article.id)?.length).length,
    exercise: intervalScore(scores.map((score) => score.exercise)),
    fact: intervalScore(scores.map(factCounts)),
    fields: Object.fromEntries(fields) as Record<ScoredField, Score>,
    reliability: reliability(scores.flatMap((score) => score.certainties)),
    errors: scores.flatMap((score) => score.errors),
  };
}
