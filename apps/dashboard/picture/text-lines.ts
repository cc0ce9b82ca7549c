/** Mean width of a letter as a share of its size; a little too much rather than too little. */
const LETTER = 0.54;

/** Breaks words into lines that fit a width at a size of letters, px. */
export function textLines(words: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * LETTER));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** Width that words take at a size of letters, px. */
export function textWidth(words: string, size: number): number {
  return words.length * size * LETTER;
}
