function isLetter(code: number): boolean {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26;
}

/**
 * Walks back over the words before an offset, at most `reach` characters far, until `visit` decides: it is given a word
 * in small letters, the one after it ("" beside the offset) and what stands between them. `null` where it never does.
 */
export function walkBack<T>(
  text: string,
  at: number,
  reach: number,
  visit: (word: string, next: string, gap: string) => T | null,
): T | null {
  const limit = Math.max(0, at - reach);
  let next = "";
  let nextStart = at;
  let end = at;
  while (end > limit) {
    let start = end;
    while (start > limit && isLetter(text.charCodeAt(start - 1))) start -= 1;
    if (start === end) {
      end -= 1;
      continue;
    }
    const word = text.slice(start, end).toLowerCase();
    const decided = visit(word, next, text.slice(end, nextStart));
    if (decided !== null) return decided;
    next = word;
    nextStart = start;
    end = start;
  }
  return null;
}
