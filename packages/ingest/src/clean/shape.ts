/** Whether a text ends like a sentence: full stop, question or exclamation mark, with quotes, brackets or a footnote behind. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*\*?\d{0,2}$/.test(text.slice(-12));
}

/** The words of a short text. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu) ?? [];
}

/** Share (0 to 1) of the words of four letters and more that begin with a capital or a digit; 0 without such words. */
export function titleCaseShare(words: readonly string[]): number {
  const long = words.filter((word) => word.length >= 4);
  if (long.length === 0) return 0;
  return long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / long.length;
}

/** Whether a line could be the headline of another article: at most 160 characters, no end of a sentence, no list mark. */
export function isHeadlineLike(text: string): boolean {
  return text.length <= 160 && !endsSentence(text) && !/[,;]$/.test(text) && !isListItem(text);
}

/** Whether a line begins with a bullet or a number of a list. */
export function isListItem(text: string): boolean {
  return /^(?:[-–—•*·▪]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/.test(text);
}

/** Whether a text reads like a paragraph of an article: at least 80 characters that end like a sentence. */
export function isParagraph(text: string): boolean {
  return text.length >= 80 && endsSentence(text);
}
