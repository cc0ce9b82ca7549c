import type { Span } from "../mention.ts";
import { breaksList } from "../parties/breaks-list.ts";

/** What stands between two names of an enumeration. */
const BETWEEN = /^(?:, (?:and )?|,? and | or |, as well as | plus |\/|; )(?:in |the |both )*$/;

/** The stretch of the enumeration that a name stands in; the name itself where it stands alone. `all` are the names of its sentence in order. */
export function listAround(span: Span, all: readonly Span[], text: string): Span {
  const at = all.findIndex((one) => one.start === span.start && one.end === span.end);
  if (at < 0) return span;
  let first = at;
  let last = at;
  while (first > 0 && isListed(all[first - 1], all[first], text)) first--;
  while (last < all.length - 1 && isListed(all[last], all[last + 1], text)) last++;
  return { start: all[first]?.start ?? span.start, end: all[last]?.end ?? span.end };
}

function isListed(before: Span | undefined, after: Span | undefined, text: string): boolean {
  if (before === undefined || after === undefined) return false;
  const gap = text.slice(before.end, after.start);
  return BETWEEN.test(gap) && !breaksList(before, after, gap);
}
