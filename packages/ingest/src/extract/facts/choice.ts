import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Decision, type Judged, judgeAll } from "../judge/judge.ts";
import type { Found } from "./share.ts";

/** One possible value of a cell that holds only one, with all that speaks for and against it. */
export interface Option<T extends string> {
  readonly found: Found<T>;
  readonly signs: Set<string>;
}

/** What was chosen, `null` where nothing is likely enough, and how all options were weighed. */
export interface Choice<T extends string> {
  readonly chosen: Found<T> | null;
  readonly judged: readonly Judged[];
}

/** The likeliest option, if it reaches `least`; of equal ones the first. */
export function choose<T extends string>(
  decision: Decision,
  options: readonly Option<T>[],
  least: number,
  gazetteer: Gazetteer,
): Choice<T> {
  const judged = judgeAll(gazetteer.weights, decision, options, ({ found }) => found.value);
  let best: Found<T> | null = null;
  let most = least;
  for (const [k, one] of judged.entries()) {
    const option = options[k];
    if (option === undefined || one.probability < most) continue;
    if (best !== null && one.probability === most) continue;
    best = option.found;
    most = one.probability;
  }
  return { chosen: best, judged };
}

/** Adds an option; the words of the first mention of a value are kept, signs are put together. */
export function addOption<T extends string>(
  options: Map<T, Option<T>>,
  found: Found<T>,
  signs: readonly string[],
): void {
  const known = options.get(found.value);
  if (known === undefined) options.set(found.value, { found, signs: new Set(signs) });
  else for (const sign of signs) known.signs.add(sign);
}
