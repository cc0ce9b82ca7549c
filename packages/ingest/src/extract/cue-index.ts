import type { Cue, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { CueMention, Token } from "./mention.ts";
import { tokenize } from "./tokens.ts";

interface Entry {
  readonly words: readonly string[];
  readonly cue: Cue;
}

/** So many cues back one may cover another. */
const LATEST = 8;

const indexes = new WeakMap<Gazetteer, Map<string, Entry[]>>();

function build(gazetteer: Gazetteer): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const cue of gazetteer.cues) {
    const words = tokenize(cue.cue, 0).map((token) => token.lower);
    const [head] = words;
    if (head === undefined) continue;
    const entries = index.get(head) ?? [];
    entries.push({ words, cue });
    index.set(head, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** All cues in a sentence, in order; of two with the same class at one place the longer stays. */
export function findCues(tokens: readonly Token[], gazetteer: Gazetteer): CueMention[] {
  let index = indexes.get(gazetteer);
  if (index === undefined) {
    index = build(gazetteer);
    indexes.set(gazetteer, index);
  }
  const found: CueMention[] = [];
  for (const [position, token] of tokens.entries()) {
    const entries = index.get(token.lower);
    if (entries !== undefined) collect(tokens, position, entries, found);
  }
  return found;
}

function collect(
  tokens: readonly Token[],
  position: number,
  entries: readonly Entry[],
  found: CueMention[],
): void {
  const seen = new Set<string>();
  for (const { words, cue } of entries) {
    if (seen.has(cue.class) || !matches(tokens, position, words)) continue;
    seen.add(cue.class);
    const last = position + words.length - 1;
    const covered = isCovered(found, cue.class, last);
    const end = tokens[last]?.end;
    const start = tokens[position]?.start;
    if (covered || end === undefined || start === undefined) continue;
    found.push({ class: cue.class, cue: cue.cue, first: position, last, start, end });
  }
}

/** Whether one of the latest cues has the same class and reaches as far. */
function isCovered(found: readonly CueMention[], name: string, last: number): boolean {
  for (let k = found.length - 1; k >= 0 && k >= found.length - LATEST; k--) {
    const cue = found[k];
    if (cue !== undefined && cue.class === name && cue.last >= last) return true;
  }
  return false;
}

function matches(tokens: readonly Token[], position: number, words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = tokens[position + k];
    if (token === undefined || token.lower !== words[k]) return false;
    if (token.after_break) return false;
  }
  return true;
}
