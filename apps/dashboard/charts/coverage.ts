import type { OverviewRow, PeriodUnit } from "@drillbook/model";
import { counted } from "../words/counts.ts";
import { dateInWords } from "../words/dates.ts";
import { periodName } from "../words/periods.ts";
import { periodOf } from "./periods.ts";

/**
 * The first period of which the articles can tell only a part: that of the latest article. Null where
 * no exercise of its year or a later one is known.
 */
export function partialFrom(numbers: OverviewRow, unit: PeriodUnit): string | null {
  const { latest_report, last_year } = numbers;
  if (latest_report === null || last_year === null) return null;
  return last_year >= Number(latest_report.slice(0, 4)) ? periodOf(latest_report, unit) : null;
}

/** Why the last bar is hatched; empty where no period is partial. */
export function partialNote(numbers: OverviewRow, unit: PeriodUnit): string {
  const period = partialFrom(numbers, unit);
  if (period === null || numbers.latest_report === null) return "";
  const words = periodName(period);
  const subject = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${subject} is partial: the latest article is of ${dateInWords(numbers.latest_report)}.`;
}

/** How many of all are not shown: `12 more parties: see the table.`; empty for none. */
export function restNote(hidden: number): string {
  return hidden > 0 ? `${counted(hidden, "more party", "more parties")}: see the table.` : "";
}
