import { ALWAYS } from "../extract/judge/judge.ts";
import type { Outcome } from "./examples.ts";
import { type Example, fitLogistic } from "./logistic.ts";

/** A row of `weights.csv`. */
export interface WeightRow {
  readonly decision: string;
  readonly sign: string;
  readonly weight: number;
}

/** Signs that fewer candidates have are left out: nothing can be learned from them. */
const FEWEST = 3;
/** Weights nearer to zero are left out. */
const SMALLEST = 0.005;

/** The weights of all signs of each decision that fit the outcomes best, ordered by decision and sign. */
export function fitWeights(outcomes: readonly Outcome[], penalty: number): WeightRow[] {
  const decisions = [...new Set(outcomes.map((o) => o.decision))].sort();
  return decisions.flatMap((decision) => {
    const own = outcomes.filter((o) => o.decision === decision);
    const signs = [ALWAYS, ...frequentSigns(own)];
    const numbers = new Map(signs.map((sign, k) => [sign, k]));
    const examples = own.map((outcome) => toExample(outcome, numbers));
    const weights = fitLogistic(examples, signs.length, penalty);
    return signs
      .map((sign, k) => ({ decision, sign, weight: Math.round((weights[k] ?? 0) * 1000) / 1000 }))
      .filter(({ weight }) => Math.abs(weight) >= SMALLEST);
  });
}

function frequentSigns(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of outcomes)
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].flatMap(([sign, count]) => (count >= FEWEST ? [sign] : [])).sort();
}

function toExample({ signs, is_true }: Outcome, numbers: ReadonlyMap<string, number>): Example {
  const known = [...signs].flatMap((sign) => numbers.get(sign) ?? []);
  return { signs: [0, ...known], is_true };
}
