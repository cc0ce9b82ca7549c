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
  const walk: Walk = { text, start, limit, term: new Term(), capitals: 0, comma: "" };
  let best: PhraseHit | null = null;
  let branch = root;
  let at = start;
  for (let word = 0; at >= 0 && branch.next && walk.term.read(text, at); word++) {
    if (classAt(text, at) !== letterClass.lower) walk.capitals |= 1 << word;
    const after = branch.next.get(walk.comma + walk.term.key(text));
    best = hitAt(walk, after, walk.term.end) ?? bareHit(walk, branch.next) ?? best;
    if (!after?.next) return best;
    at = nextInBranch(walk, after, at);
    branch = after;
  }
  return best;
}

/** A way through the tree along the text. */
interface Walk {
  readonly text: string;
  readonly start: number;
  readonly limit: number;
  readonly term: Term;
  /** Bit per word so far: it begins with no lower-case letter. */
  capitals: number;
  /** What the key of the next word begins with, because the gap does. */
  comma: "" | ",";
}

/** Where the next word begins, or -1 where none can follow. */
function nextInBranch(walk: Walk, branch: Branch, at: number): number {
  const { text, term } = walk;
  walk.comma = hasComma(text, term.end) ? "," : "";
  const next = nextWordStart(text, at, term.end);
  return next >= 0 && (branch.nextLetters & letterBit(text.charCodeAt(next))) !== 0 ? next : -1;
}

/** The hit on the last word less its possessive. */
function bareHit(walk: Walk, next: ReadonlyMap<string, Branch>): PhraseHit | null {
  const { text, term, comma } = walk;
  if (term.bareEnd === term.end) return null;
  return hitAt(walk, next.get(comma + term.bareKey(text)), term.bareEnd);
}

function hitAt(walk: Walk, branch: Branch | undefined, end: number): PhraseHit | null {
  if (!branch?.readings || end > walk.limit) return null;
  const { text, start, capitals } = walk;
  const meanings = branch.sure ?? meaningsAllowed(branch.readings, capitals, text, start, end);
  const isHit = meanings.length > 0 || branch.readings.length === 0;
  return isHit ? { start, end, meanings } : null;
}
