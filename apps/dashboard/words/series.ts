import type { OverviewRow, SeriesRow } from "@drillbook/model";
import { counted } from "./counts.ts";

/** A series in a sentence: `Joint Sea was held 14 times from 2012 to 2025`. */
export function seriesSentence(name: string, numbers: OverviewRow): string {
  const { first_year, last_year } = numbers;
  const times = numbers.exercise_count + numbers.patrol_count;
  if (times === 0) return `${name}: no edition was found`;
  const span = first_year === last_year ? `in ${first_year}` : `from ${first_year} to ${last_year}`;
  const when = first_year === null ? "" : ` ${span}`;
  return `${name} is reported ${counted(times, "time")}${when}`;
}

/** Years of a series for a link to it: ` (2019–2023)`; empty where none is known. */
export function seriesSpan({ first_year, last_year }: Pick<SeriesRow, "first_year" | "last_year">) {
  if (first_year === null || last_year === null) return "";
  return first_year === last_year ? ` (${first_year})` : ` (${first_year}–${last_year})`;
}
