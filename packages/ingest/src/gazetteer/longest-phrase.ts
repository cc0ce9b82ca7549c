import { hasComma, nextWordStart } from "./gaps.ts";
import type { PhraseHit } from "./gazetteer.ts";
import { classAt, letterClass } from "./letters.ts";
import type { Branch } from "./phrase-tree.ts";
import { meaningsAllowed } from "./readings.ts";
import { Term } from "./term.ts";

/**
 * The longest phrase that begins at `start` and ends at `limit` at the latest; `null` where there is none. Without meanings where
 * the phrase is one that hides the words in it.
 */
export function longestPhrase(
  root: Branch,
  text: string,
  start: number,
  limit: number,
): PhraseHit | null {
  const term = new Term();
  let best: PhraseHit | null = null;
  let branch: Branch | undefined = root;
  let capitals = 0;
  let comma = "";
  for (let at = start, word = 0; at >= 0 && branch?.next && term.read(text, at); word++) {
    if (classAt(text, at) !== letterClass.lower) capitals |= 1 << word;
    const { next }: Branch = branch;
    const { end, bareEnd } = term;
    if (bareEnd < end)
      best =
        hitAt(next.get(comma + term.bareKey(text)), capitals, text, start, bareEnd, limit) ?? best;
    branch = next.get(comma + term.key(text));
    if (best === null || best.end < at)
      best = hitAt(branch, capitals, text, start, end, limit) ?? best;
    comma = hasComma(text, end) ? "," : "";
    at = nextWordStart(text, at, end);
  }
  return best;
}

function hitAt(
  branch: Branch | undefined,
  capitals: number,
  text: string,
  start: number,
  end: number,
  limit: number,
): PhraseHit | null {
  if (!branch?.readings || end > limit) return null;
  const meanings = meaningsAllowed(branch.readings, capitals, text, start, end);
  const isHit = meanings.length > 0 || branch.readings.length === 0;
  return isHit ? { start, end, meanings } : null;
}
