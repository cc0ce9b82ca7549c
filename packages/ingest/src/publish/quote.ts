/** The longest quote, in Unicode code points. */
const LONGEST_QUOTE = 200;

/** A stretch of a text, its position counted in Unicode code points, end exclusive. */
export interface Quote {
  readonly quote: string;
  readonly start_char: number;
  readonly end_char: number;
}

/** Cuts quotes out of one text. */
export type Quoter = (start: number, end: number) => Quote;

const SURROGATE = /[\ud800-\udfff]/;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Position in the text of the second half of each surrogate pair: one unit more than there are code points. */
function secondHalves(text: string): number[] {
  return SURROGATE.test(text) ? [...text.matchAll(PAIR)].map((pair) => pair.index + 1) : [];
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes the quoter of a text. Offsets go in as UTF-16 units and come out as code points; a quote never cuts a
 * surrogate pair and is cut off at 200 code points.
 */
export function createQuoter(text: string): Quoter {
  const halves = secondHalves(text);
  const isHalf = new Set(halves);
  const pointOf = (unit: number): number => unit - countBelow(halves, unit);
  return (start, end) => {
    const from = isHalf.has(start) ? start - 1 : start;
    const whole = text.slice(from, isHalf.has(end) ? end + 1 : end);
    const quote =
      whole.length > LONGEST_QUOTE ? [...whole].slice(0, LONGEST_QUOTE).join("") : whole;
    return { quote, start_char: pointOf(from), end_char: pointOf(from + quote.length) };
  };
}

/** How many Unicode code points a text has. */
export function countCodePoints(text: string): number {
  return text.length - secondHalves(text).length;
}
