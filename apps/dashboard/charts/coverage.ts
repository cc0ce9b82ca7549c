import type { OverviewRow } from "@drillbook/model";
import { counted } from "../words/counts.ts";
import { dateInWords } from "../words/dates.ts";
import { sourcesInWords } from "../words/parties.ts";

/**
 * The first year of which the articles can tell only a part: that of the latest article. Null where
 * no exercise of that year or a later one is known.
 */
export function partialFrom(numbers: OverviewRow): number | null {
  const { latest_report, last_year } = numbers;
  if (latest_report === null || last_year === null) return null;
  const year = Number(latest_report.slice(0, 4));
  return last_year >= year ? year : null;
}

/** Where the counts come from and what they leave out: the footnote of each chart. */
export function coverageNote(numbers: OverviewRow): string {
  const notes = [`Source: ${sourcesInWords(numbers)}.`];
  if (numbers.undated_count > 0) {
    notes.push(`Left out: cancelled exercises, and ${numbers.undated_count} without a known year.`);
  } else notes.push("Left out: cancelled exercises.");
  return notes.join(" ");
}

/** Why the last bar is hatched; empty where no year is partial. */
export function partialNote(numbers: OverviewRow): string {
  const year = partialFrom(numbers);
  if (year === null || numbers.latest_report === null) return "";
  return `${year} is partial: the latest article is of ${dateInWords(numbers.latest_report)}.`;
}

/** How many of all are not shown: `Below: 12 more, all in the table.`; empty for none. */
export function restNote(hidden: number): string {
  return hidden > 0 ? `${counted(hidden, "more party", "more parties")}: see the table.` : "";
}
