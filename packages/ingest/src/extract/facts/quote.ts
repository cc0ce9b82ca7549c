import type { Span } from "../mention.ts";

/** Longest quote, in code points (TABLES: `evidence.quote`). Counted in UTF-16 units here, which is never more. */
const LONGEST = 200;
const SPACE = /\s/;

/** The sentence around the words where it is short enough, else a stretch of it, cut at white space, with the words in the middle. */
export function quoteAround(text: string, sentence: Span, words: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return trim(text, sentence);
  const spare = Math.max(0, LONGEST - (words.end - words.start));
  let start = Math.max(sentence.start, words.start - Math.floor(spare / 2));
  let end = Math.min(sentence.end, start + LONGEST);
  start = Math.max(sentence.start, Math.min(start, end - LONGEST));
  while (start > sentence.start && start < words.start && !SPACE.test(text[start - 1] ?? " "))
    start++;
  while (end < sentence.end && end > words.end && !SPACE.test(text[end] ?? " ")) end--;
  return trim(text, { start, end: Math.min(end, start + LONGEST) });
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && SPACE.test(text[start] ?? "x")) start++;
  while (end > start && SPACE.test(text[end - 1] ?? "x")) end--;
  return { start, end: isLowSurrogate(text, end) ? end - 1 : end };
}

/** A cut must not fall between the two halves of a character. */
function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
