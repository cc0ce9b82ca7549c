import { createParser } from "nuqs/server";

const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

const two = (value: number) => String(value).padStart(2, "0");

/** First and last month of a period, 1 to 12: `2024`, `2024-H2`, `2024-Q3`, `2024-07`; null for what is none. */
function monthsOf(period: string): { year: string; first: number; last: number } | null {
  const match = PERIOD.exec(period);
  if (match === null) return null;
  const [, year = "", month, quarter, half] = match;
  if (month !== undefined) return { year, first: Number(month), last: Number(month) };
  if (quarter !== undefined)
    return { year, first: Number(quarter) * 3 - 2, last: Number(quarter) * 3 };
  if (half !== undefined) return { year, first: Number(half) * 6 - 5, last: Number(half) * 6 };
  return { year, first: 1, last: 12 };
}

/** First and last day of a period, ISO dates; null for what is no period. */
export function daysOfPeriod(period: string): readonly [string, string] | null {
  const months = monthsOf(period);
  if (months === null) return null;
  const { year, first, last } = months;
  const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${two(end)}`];
}

/** A period in an address: a year, half, quarter or month in which exercises surely began. */
export const parseAsPeriod = createParser({
  parse: (text) => (PERIOD.test(text) && text >= "1900" ? text : null),
  serialize: String,
});
