import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { editionEnd } from "./edition-behind.ts";

/** Words that may stand inside a capitalised name. */
const INNER = new Set(["of", "the", "and", "for", "de", "du", "al", "el", "la"]);

/** The run of capitalised words that begins at token `k`; last token inclusive, or `null`. */
export function runFrom(scene: Scene, k: number): { first: number; last: number } | null {
  if (!scene.tokens[k]?.is_capital) return null;
  let last = k;
  for (let next = k + 1; next < scene.tokens.length && next - k < 9; next++) {
    const token = scene.tokens[next];
    if (token === undefined || (token.after_break && !isSlash(scene, next))) break;
    if (token.is_capital) last = next;
    else if (!INNER.has(token.lower) || next - last > 2) break;
  }
  return { first: k, last };
}

/** The run of capitalised words that ends at token `k`. */
export function runTo(scene: Scene, k: number): { first: number; last: number } | null {
  if (!scene.tokens[k]?.is_capital) return null;
  let first = k;
  for (let j = k; j > 0 && k - j < 8; j--) {
    const here = scene.tokens[j];
    if (here?.after_break && !isSlash(scene, j)) break;
    const before = scene.tokens[j - 1];
    if (before === undefined) break;
    if (before.is_capital) first = j - 1;
    else if (!INNER.has(before.lower) || first - (j - 1) > 2) break;
  }
  return { first, last: k };
}

function isSlash(scene: Scene, k: number): boolean {
  const before = scene.tokens[k - 1];
  const here = scene.tokens[k];
  if (before === undefined || here === undefined) return false;
  return /^\s?[/–—-]\s?$/.test(scene.text.slice(before.end, here.start));
}

/** A candidate from a run of words, with the edition behind it. */
export function candidate(
  scene: Scene,
  run: { first: number; last: number },
  rule: string,
  weight: number,
): NameCandidate {
  const start = scene.tokens[run.first]?.start ?? 0;
  const end = scene.tokens[lastWord(scene, run)]?.end ?? start;
  return { start, end: editionEnd(scene, end), rule, weight };
}

/** "Northern Tide 2021 of Norway and Sweden": a name ends with its year. */
function lastWord(scene: Scene, run: { first: number; last: number }): number {
  for (let k = run.first + 1; k < run.last; k++) {
    if (/^(?:19|20)\d\d$/.test(scene.tokens[k]?.lower ?? "")) return k;
  }
  return run.last;
}

/** The text of a run of words. */
export function spanText(scene: Scene, run: { first: number; last: number }): string {
  const start = scene.tokens[run.first]?.start ?? 0;
  return scene.text.slice(start, scene.tokens[run.last]?.end ?? start);
}
