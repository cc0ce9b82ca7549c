import type { ExerciseRow } from "@drillbook/model";
import { dayOrNull } from "./days.ts";
import { decidedOr } from "./decided.ts";
import type { Group } from "./group.ts";

/** Of words on the same day the one that goes further holds. */
const PROGRESS = ["announced", "ongoing", "completed", "cancelled"] as const;

/** The latest word on how far an exercise has come, else what was decided; and the day of the latest report that says so. */
export function mergeStatus(group: Group): Pick<ExerciseRow, "status" | "status_on"> {
  const words = group.reports.flatMap(({ report: { status }, source }) =>
    status === null ? [] : [{ status, published: source.published ?? "" }],
  );
  words.sort((a, b) => {
    if (a.published !== b.published) return a.published > b.published ? -1 : 1;
    return PROGRESS.indexOf(b.status) - PROGRESS.indexOf(a.status);
  });
  const status = decidedOr(group, "status", () => words[0]?.status ?? null);
  const latest = words.find((word) => word.status === status);
  return { status, status_on: dayOrNull(latest?.published ?? null) };
}
