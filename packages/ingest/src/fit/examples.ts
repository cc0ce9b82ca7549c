import { align } from "../evaluate/align.ts";
import type { GoldArticle, GoldExercise, LabelledExercise } from "../evaluate/label.ts";
import { normalise } from "../evaluate/name.ts";
import type { Composed } from "../extract/facts/compose.ts";
import type { Decision, Judged } from "../extract/judge/judge.ts";

/** One candidate of a labelled article: its signs, and whether the label has it. */
export interface Outcome {
  /** `id` of the article. */
  readonly article: string;
  readonly decision: Decision;
  readonly signs: ReadonlySet<string>;
  readonly is_true: boolean;
}

/** What was weighed for the exercises of one article, with what its labels say of each candidate. */
export function outcomesOf(article: GoldArticle, composed: readonly Composed[]): Outcome[] {
  const pairs = align(
    composed.map(
      ({ report }): LabelledExercise => ({
        ...report,
        places: report.places.map((place) => place.name),
      }),
    ),
    article.exercises,
  );
  return composed.flatMap(({ judged }, index) => {
    const pair = pairs.find((p) => p.predicted === index);
    const gold = pair === undefined ? null : (article.exercises[pair.gold] ?? null);
    return judged
      .filter(({ decision }) => !article.untold?.has(decision))
      .flatMap((one) => outcomeOf(article.id, one, gold));
  });
}

function outcomeOf(article: string, judged: Judged, gold: GoldExercise | null): Outcome[] {
  const { decision, signs, value } = judged;
  if (decision === "exercise") {
    return gold?.optional ? [] : [{ article, decision, signs, is_true: gold !== null }];
  }
  if (gold === null) return [];
  return [{ article, decision, signs, is_true: holds(gold, decision, value) }];
}

function holds(
  gold: GoldExercise,
  decision: Exclude<Decision, "exercise">,
  value: string,
): boolean {
  if (decision === "start" || decision === "end" || decision === "status")
    return gold[decision] === value;
  if (decision !== "places") return gold[decision].includes(value);
  const place = normalise(value);
  return gold.places.map(normalise).some((p) => p.includes(place) || place.includes(p));
}
