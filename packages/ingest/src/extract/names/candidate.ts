import type { Span } from "../mention.ts";
import type { Scene } from "../scene.ts";

/** A stretch that may be the name of an exercise, and why. */
export interface NameCandidate extends Span {
  readonly rule: string;
  /** 0 to 1. */
  readonly weight: number;
}

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
