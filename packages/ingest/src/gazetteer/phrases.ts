import { gazetteerFault } from "./fault.ts";
import { type FirstWords, firstWords } from "./first-words.ts";
import type { PhraseHit, PhraseIndex } from "./gazetteer.ts";
import { longestPhrase } from "./longest-phrase.ts";
import {
  addPhrase,
  type Branch,
  emptyBranch,
  type PhraseEntry,
  phraseFault,
} from "./phrase-tree.ts";
import { acronymEnd } from "./term.ts";

/**
 * Indexes phrases for one pass over a text. Compared are words without diacritics and case, with hyphens, dashes, slashes and
 * white space alike; a possessive 's stays outside the hit. A phrase all in capitals matches only capitals. A phrase without a meaning is no hit, but hides what lies in it.
 * Throws `gazetteer_invalid` for a phrase that does not begin with a capital, a digit or a letter without case.
 */
export function buildPhraseIndex(entries: Iterable<PhraseEntry>): PhraseIndex {
  const root = emptyBranch();
  const heads = firstWords();
  for (const entry of entries) {
    checkPhrase(entry.phrase);
    for (const word of addPhrase(root, entry)) heads.add(word);
  }
  return {
    scan: (text, start = 0, end = text.length) => scan(root, heads, text, start, end),
    lookup: (phrase) => {
      if (phraseFault(phrase) !== null) return [];
      const hit = longestPhrase(root, phrase, 0, phrase.length);
      return hit?.end === phrase.length ? hit.meanings : [];
    },
  };
}

function checkPhrase(phrase: string): void {
  const fault = phraseFault(phrase);
  if (fault !== null) throw gazetteerFault(`phrase "${phrase}": ${fault} expected`);
}

function scan(
  root: Branch,
  heads: FirstWords,
  text: string,
  start: number,
  end: number,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const limit = Math.min(end, text.length);
  let at = heads.next(text, Math.max(start, 0), limit);
  while (at < limit) {
    const hit = longestPhrase(root, text, at, limit);
    if (hit && hit.meanings.length > 0) hits.push(hit);
    at = heads.next(text, hit?.end ?? Math.max(acronymEnd(text, at), at + 1), limit);
  }
  return hits;
}
