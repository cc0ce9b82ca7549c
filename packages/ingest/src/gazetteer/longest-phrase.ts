import { hasComma, nextWordStart } from "./gaps.ts";
import type { PhraseHit } from "./gazetteer.ts";
import { classAt, letterClass } from "./letters.ts";
import { type Branch, letterBit } from "./phrase-tree.ts";
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
    branch = next.get(comma + term.key(text));
    const whole = hitAt(branch, capitals, text, start, end, limit);
    if (whole) best = whole;
    else if (bareEnd < end) {
      const bare = next.get(comma + term.bareKey(text));
      best = hitAt(bare, capitals, text, start, bareEnd, limit) ?? best;
    }
    comma = hasComma(text, end) ? "," : "";
    at = branch?.next ? nextWordStart(text, at, end) : -1;
    if (at >= 0 && branch && !mayFollow(branch, text, at)) return best;
  }
  return best;
}

function mayFollow(branch: Branch, text: string, at: number): boolean {
  return (branch.nextLetters & letterBit(text.charCodeAt(at))) !== 0;
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
