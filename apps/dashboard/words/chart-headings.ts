import { counted, joined } from "./counts.ts";
import { leaders, type Tally } from "./headings.ts";

const MOST_NAMES = 3;

/** Heading of who with whom: `China and Russia exercised together most often, 97 times`. */
export function pairHeading(
  pairs: readonly { readonly names: readonly [string, string]; readonly count: number }[],
  noun = "exercise",
): string {
  const most = pairs.reduce((high, pair) => Math.max(high, pair.count), 0);
  const [pair, ...others] = pairs.filter((each) => each.count === most);
  if (pair === undefined) return `No ${noun} has two known participants`;
  if (others.length > 0) return `No two met in more than ${counted(most, noun)}`;
  return `${joined(pair.names)} met most often, in ${counted(most, noun)}`;
}

/** Heading of months: `Most exercises began in July`; `more` where it is not most of all but more than in any other. */
export function seasonHeading(months: readonly Tally[], noun = "exercise"): string {
  const { names, most } = leaders(months);
  const total = months.reduce((sum, month) => sum + month.count, 0);
  if (names.length === 0) return `Of no ${noun} is the month known`;
  if (names.length > MOST_NAMES) return `No month stands out, with ${counted(most, noun)} at most`;
  if (most * 2 > total && names.length === 1) return `Most ${noun}s began in ${names[0]}`;
  return `More ${noun}s began in ${joined(names)} than in any other month`;
}

/** Heading of places: `Zhanjiang saw most exercises, 12`. */
export function placeHeading(places: readonly Tally[], noun = "exercise"): string {
  const { names, most } = leaders(places);
  if (names.length === 0) return `Of no ${noun} is the place known`;
  if (names.length > MOST_NAMES) return `No place saw more than ${counted(most, noun)}`;
  const each = names.length > 1 ? " each" : "";
  return `No place saw more than ${joined(names)}: ${counted(most, noun)}${each}`;
}

/** Heading of series: `Joint Sea has most editions, 14`. */
export function seriesHeading(series: readonly Tally[]): string {
  const { names, most } = leaders(series);
  if (names.length === 0) return "No series is known";
  if (names.length > MOST_NAMES) return `No series has more than ${counted(most, "edition")}`;
  const has = names.length > 1 ? "have" : "has";
  return `${joined(names)} ${has} most editions, ${most}${names.length > 1 ? " each" : ""}`;
}
