import { factsOf, type ScoredField } from "./facts.ts";
import type { GoldArticle, GoldExercise, LabelledExercise, PredictedExercise } from "./label.ts";

/** One difference between what was predicted and what was labelled. */
export interface EvaluationError {
  readonly article_id: string;
  readonly type: "missed" | "invented" | "value";
  /** The exercise in words: its name or "unnamed", its participants and start. */
  readonly exercise: string;
  /** The field that differs; `null` for a missed or invented exercise. */
  readonly field: ScoredField | null;
  readonly predicted: readonly string[];
  readonly gold: readonly string[];
  /** Sentences of the text that bear on it: behind what was predicted, or where the label's words stand. */
  readonly sentences: readonly string[];
}

const COLUMN_OF: Partial<Record<ScoredField, string>> = { start: "start_edtf", end: "end_edtf" };

function inWords(exercise: LabelledExercise): string {
  const parties = [...exercise.participants, ...exercise.organisations].join("+");
  const start = exercise.start ?? exercise.end;
  return [exercise.name ?? "unnamed", parties, start].filter(Boolean).join(", ");
}

function values(exercise: LabelledExercise, field: ScoredField): string[] {
  if (field === "name") return exercise.name ? [exercise.name] : [];
  if (field === "places") return [...exercise.places].sort();
  return [...factsOf(exercise, field)].sort();
}

/** The first sentence or line of the text that holds the words, ignoring case. */
function sentenceWith(text: string, words: string): string[] {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return [];
  const before =
    text
      .slice(0, at)
      .split(/[.!?][”"']?\s|\n/)
      .at(-1) ?? "";
  const after = text.slice(at).split(/(?<=[.!?][”"']?)\s|\n/)[0] ?? "";
  return [(before + after).trim()];
}

function quotes(predicted: PredictedExercise, field?: ScoredField): string[] {
  const column = field && (COLUMN_OF[field] ?? field);
  const rows = (predicted.evidence ?? []).filter((row) => !column || row.field === column);
  return [...new Set(rows.map((row) => row.quote))];
}

/** A labelled exercise that was not found. */
export function missedError(article: GoldArticle, gold: GoldExercise): EvaluationError {
  const clues = [gold.name, ...gold.places].filter((clue) => clue !== null);
  const sentences = clues.flatMap((clue) => sentenceWith(article.text, clue));
  return {
    article_id: article.id,
    type: "missed",
    exercise: inWords(gold),
    field: null,
    predicted: [],
    gold: [],
    sentences: [...new Set(sentences)].slice(0, 2),
  };
}

/** A predicted exercise that no label knows. */
export function inventedError(article: GoldArticle, predicted: PredictedExercise): EvaluationError {
  return {
    article_id: article.id,
    type: "invented",
    exercise: inWords(predicted),
    field: null,
    predicted: [],
    gold: [],
    sentences: quotes(predicted).slice(0, 3),
  };
}

/** A field of a found exercise whose values differ. */
export function valueError(
  article: GoldArticle,
  field: ScoredField,
  predicted: PredictedExercise,
  gold: GoldExercise,
): EvaluationError {
  const ours = values(predicted, field);
  const theirs = values(gold, field);
  const missing = theirs.filter((value) => !ours.includes(value));
  const asWritten = field === "places" || field === "name" ? missing : [];
  return {
    article_id: article.id,
    type: "value",
    exercise: inWords(gold),
    field,
    predicted: ours,
    gold: theirs,
    sentences: [
      ...new Set([
        ...quotes(predicted, field),
        ...asWritten.flatMap((value) => sentenceWith(article.text, value)),
      ]),
    ].slice(0, 3),
  };
}
