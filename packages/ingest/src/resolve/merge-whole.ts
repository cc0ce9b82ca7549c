import type { Group } from "./group.ts";
import { vote } from "./vote.ts";

/** The bigger exercise of which most independent sources say that this one is a part; `null` where none does. */
export function mergeWhole(group: Group, exercise_id: string): string | null {
  const ballots = group.reports.flatMap((sourced) => {
    const value = group.wholeOf?.(sourced) ?? null;
    if (value === null || value === exercise_id) return [];
    const { source } = sourced;
    return [{ value, source: group.sourceOf(source), published: source.published ?? "" }];
  });
  return vote(ballots, { keyOf: String });
}
