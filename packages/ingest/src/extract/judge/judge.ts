import type { Weights } from "../../gazetteer/weights.ts";

/** What is decided by weighing signs: whether a value belongs to an exercise, or whether something is an exercise at all. */
export type Decision =
  | "participants"
  | "organisations"
  | "host"
  | "domains"
  | "places"
  | "start"
  | "end"
  | "status"
  | "exercise";

/** The sign that every candidate has: its weight is the odds without any other. */
export const ALWAYS = "always";

/** One candidate for a value with the signs for and against it, and what came of them. */
export interface Judged {
  readonly decision: Decision;
  readonly value: string;
  readonly signs: ReadonlySet<string>;
  /** 0 to 1. */
  readonly probability: number;
}

/** Adds up the weights of the signs. `probability` 0.5 where nothing speaks either way. */
export function judge(
  weights: Weights,
  decision: Decision,
  value: string,
  signs: ReadonlySet<string>,
): Judged {
  return { decision, value, signs, probability: logistic(sumOf(weights, decision, signs)) };
}

/** Weighs candidates for one decision, in their order. */
export function judgeAll<C extends { readonly signs: ReadonlySet<string> }>(
  weights: Weights,
  decision: Decision,
  candidates: readonly C[],
  nameOf: (candidate: C) => string,
): Judged[] {
  return candidates.map((one) => judge(weights, decision, nameOf(one), one.signs));
}

/** The candidates that reach a probability. `judged` has one entry for each, in the same order. */
export function likely<C>(candidates: readonly C[], judged: readonly Judged[], least: number): C[] {
  return candidates.filter((_, k) => (judged[k]?.probability ?? 0) >= least);
}

/** The log-odds that these signs add up to. */
export function sumOf(weights: Weights, decision: Decision, signs: Iterable<string>): number {
  const known = weights.get(decision);
  let sum = known?.get(ALWAYS) ?? 0;
  for (const sign of signs) sum += known?.get(sign) ?? 0;
  return sum;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
