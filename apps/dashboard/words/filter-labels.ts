import type { FilterValues } from "../filters/filter-params.ts";

/** What each kind is called where one is chosen. */
export const KIND_LABELS: Readonly<Record<FilterValues["kind"], string>> = {
  exercise: "Exercises",
  patrol: "Joint patrols",
  all: "Exercises and patrols",
};

/** What each status is called where one is chosen. */
export const STATUS_LABELS: Readonly<Record<FilterValues["status"][number], string>> = {
  announced: "Announced",
  ongoing: "Ongoing",
  completed: "Completed",
  cancelled: "Cancelled",
  all: "Any status, cancelled too",
};

/** Years in words: `2010–2020`, `from 2010`, `until 2020`; null for all. */
export function yearsInWords(from: number | null, to: number | null): string | null {
  if (from === null) return to === null ? null : `until ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}
