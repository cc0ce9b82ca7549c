import type { PhraseHit } from "../gazetteer/gazetteer.ts";
import type { CueMention, EventMention, Span, Token } from "./mention.ts";

/** One sentence, as the finders see it. */
export interface Scene extends Span {
  /** The whole text of the document: offsets of tokens and hits point into it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly cues: readonly CueMention[];
  readonly hits: readonly PhraseHit[];
  readonly events: readonly EventMention[];
  /** Most words are capitalised: capitals prove nothing. */
  readonly is_title_case: boolean;
}

/** Whether a cue whose class begins with `name` covers token `k`. */
export function cueAt(scene: Scene, k: number, name: string): boolean {
  return scene.cues.some((cue) => cue.first <= k && cue.last >= k && cue.class.startsWith(name));
}

/** The lower-case word at `k`, empty outside of the sentence. */
export function wordAt(scene: Scene, k: number): string {
  return scene.tokens[k]?.lower ?? "";
}

/** Position of the first token that ends behind `offset`. */
export function tokenAt(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether no name reaches from the token before `k` to `k`: punctuation or a slash stands between. */
export function isCutBefore(scene: Scene, k: number): boolean {
  const token = scene.tokens[k];
  if (token === undefined || token.after_break) return true;
  return scene.text.slice(scene.tokens[k - 1]?.end ?? token.start, token.start).includes("/");
}
