import type { ExerciseRow } from "@drillbook/model";
import { dayOrNull } from "./days.ts";
import type { Group } from "./group.ts";

/** Of words on the same day the one that goes further holds. */
const PROGRESS = ["announced", "ongoing", "completed", "cancelled"] as const;

/** The latest word on how far an exercise has come, and its day. */
export function mergeStatus(group: Group): Pick<ExerciseRow, "status" | "status_on"> {
  const words = group.reports.flatMap(({ report: { status }, source }) =>
    status === null ? [] : [{ status, published: source.published ?? "" }],
  );
  const [latest] = words.sort((a, b) => {
    if (a.published !== b.published) return a.published > b.published ? -1 : 1;
    return PROGRESS.indexOf(b.status) - PROGRESS.indexOf(a.status);
  });
  return {
    status: latest?.status ?? null,
    status_on: dayOrNull(latest?.published ?? null),
  };
}
