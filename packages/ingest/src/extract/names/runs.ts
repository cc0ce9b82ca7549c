import { isYear } from "../numbers.ts";
import { cueAt, type Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { editionEnd } from "./edition-behind.ts";

/** Words that may stand inside a capitalised name. */
const INNER = new Set([
  "of",
  "the",
  "and",
  "for",
  "de",
  "du",
  "al",
  "el",
  "la",
  "bin",
  "ibn",
  "del",
  "di",
  "da",
]);

/** Token positions of a run of words, last inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The run of capitalised words that begins at token `k`; last token inclusive, or `null`. */
export function runFrom(scene: Scene, k: number): Run | null {
  if (!scene.tokens[k]?.is_capital) return null;
  let last = k;
  for (let next = k + 1; next < scene.tokens.length && next - k < 9; next++) {
    const token = scene.tokens[next];
    if (token === undefined || isParted(scene, next)) break;
    if (isQuoteEnd(scene, k, next) || isHeadlineStop(scene, next)) break;
    if (token.is_capital) last = next;
    else if (!INNER.has(token.lower) || next - last > 2) break;
  }
  return { first: k, last };
}

/** The run of capitalised words that ends at token `k`. */
export function runTo(scene: Scene, k: number): Run | null {
  if (!scene.tokens[k]?.is_capital) return null;
  let first = k;
  for (let j = k; j > 0 && k - j < 8; j--) {
    if (isParted(scene, j)) break;
    const before = scene.tokens[j - 1];
    if (before === undefined || isHeadlineStop(scene, j - 1)) break;
    if (before.is_capital) first = j - 1;
    else if (!INNER.has(before.lower) || first - (j - 1) > 2) break;
  }
  return { first, last: k };
}

/** In a headline verbs and small words have capitals too: "Exercise Garnet Shield Kicks Off In Lusaka". */
function isHeadlineStop(scene: Scene, k: number): boolean {
  return (
    scene.is_title_case &&
    (cueAt(scene, k, "run:") || cueAt(scene, k, "status:") || cueAt(scene, k, "name:stop"))
  );
}

/** A single quotation mark that opens before another name, or closes the run that began behind one: no apostrophe. */
function isQuoteEnd(scene: Scene, first: number, k: number): boolean {
  const here = scene.tokens[k];
  const start = scene.tokens[first]?.start ?? 0;
  const gap = scene.text.slice(scene.tokens[k - 1]?.end ?? 0, here?.start ?? 0);
  if (/\s[‘']$/.test(gap) && here?.is_number === false) return true;
  return (
    /^[’']\s/.test(gap) && /[‘']$/.test(scene.text.slice(Math.max(scene.start, start - 1), start))
  );
}

/** Whether punctuation parts the word at `k` from the one before it: no name reaches over it. */
function isParted(scene: Scene, k: number): boolean {
  const is_break = scene.tokens[k]?.after_break === true && !isSlash(scene, k);
  return is_break || isBehindSource(scene, k);
}

/** "Interfax-Zambia - The first drill": the source before a dash, and then the sentence. */
function isBehindSource({ tokens, text }: Scene, k: number): boolean {
  const [before, here] = [tokens[k - 1], tokens[k]];
  if (before === undefined || here === undefined || !/^(?:the|an?)$/.test(here.lower)) return false;
  return /^\s[–—-]{1,2}\s$/.test(text.slice(before.end, here.start));
}

function isSlash(scene: Scene, k: number): boolean {
  const before = scene.tokens[k - 1];
  const here = scene.tokens[k];
  if (before === undefined || here === undefined) return false;
  return /^\s?[/–—-]\s?$/.test(scene.text.slice(before.end, here.start));
}

/** A candidate from a run of words, with the edition behind it. */
export function candidate(scene: Scene, run: Run, rule: string, weight: number): NameCandidate {
  const start = scene.tokens[run.first]?.start ?? 0;
  const end = scene.tokens[lastWord(scene, run)]?.end ?? start;
  return { start, end: editionEnd(scene, end), rule, weight };
}

/** "Northern Tide 2021 of Norway and Sweden": a name ends with its year. */
function lastWord(scene: Scene, run: Run): number {
  for (let k = run.first + 1; k < run.last; k++) {
    if (isYear(scene.tokens[k]?.lower ?? "")) return k;
  }
  return run.last;
}

/** The text of a run of words. */
export function spanText(scene: Scene, run: Run): string {
  const start = scene.tokens[run.first]?.start ?? 0;
  return scene.text.slice(start, scene.tokens[run.last]?.end ?? start);
}
