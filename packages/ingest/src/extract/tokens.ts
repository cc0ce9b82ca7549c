import type { Token } from "./mention.ts";

const WORD = /[\p{L}\p{N}]+(?:[.,](?=\p{N})\p{N}+|['’.&](?=\p{L})\p{L}+)*/gu;
const BREAK = /[,;:()[\]{}"“”„«»!?|•—–]|\.\s|--|\s\/\s|\t|[ ]{3}/;

/** Letters with full stops between them. */
const ABBREVIATION = /^(?:\p{L}\.)+\p{L}$/u;

/** Words of `text`, with offsets moved by `base`. Hyphens and slashes separate words; time linear in the length. */
export function tokenize(text: string, base: number): Token[] {
  const tokens: Token[] = [];
  let previous = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/i, "");
    const start = match.index;
    const first = word.charCodeAt(0);
    tokens.push({
      start: base + start,
      end: base + start + word.length,
      lower: word.toLowerCase().replaceAll("’", "'"),
      is_capital: isCapital(word, first),
      is_number: first >= 48 && first <= 57,
      after_break: isBreak(text.slice(previous, start), tokens.at(-1)),
    });
    previous = start + match[0].length;
  }
  return tokens;
}

/** The full stop of "U.S. forces" is that of an abbreviation. */
function isBreak(gap: string, before: Token | undefined): boolean {
  if (gap === ". " && before !== undefined && ABBREVIATION.test(before.lower)) return false;
  return BREAK.test(gap);
}

function isCapital(word: string, first: number): boolean {
  if (first < 128) return first <= 90;
  const letter = word[0] ?? "";
  return letter !== letter.toLowerCase();
}
