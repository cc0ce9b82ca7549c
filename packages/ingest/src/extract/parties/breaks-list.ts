import type { Span } from "../mention.ts";

/** What is known of the form of a name; of places nothing is. */
interface Formed extends Span {
  readonly form?: string;
}

const BARE_COMMA = /^,\s+$/;

/**
 * "met in Uzbekistan, Russian and Chinese warships sailed": a comma between the name of a country and a demonym ends a clause, it
 * joins no list.
 */
export function breaksList(before: Formed, after: Formed, gap: string): boolean {
  if (before.form === undefined || before.form === "demonym") return false;
  return after.form === "demonym" && BARE_COMMA.test(gap);
}
