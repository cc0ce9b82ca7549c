import type { Block } from "./document.ts";

/** A line of a card or form: "Date: 12-23 June". */
const LINE = /^\p{Lu}[\p{L} /&-]{1,28}:\s\S/u;
/** Longest line of a card, in characters. */
const LONGEST = 200;

/**
 * For each block the one that it is told with: lines of a card ("Exercise: X", "Date: …", "Place: …") that follow each other without a blank line
 * go with the first of them, every other block stands for itself.
 */
export function cardsOf(text: string, blocks: readonly Block[]): number[] {
  const first: number[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const goesOn =
      before !== undefined &&
      isLine(text, before) &&
      isLine(text, block) &&
      !text.slice(before.end, block.start).replace(/[^\n]/g, "").includes("\n\n");
    first.push(goesOn ? (first[index - 1] ?? index) : index);
  }
  return first;
}

function isLine(text: string, { start, end }: Block): boolean {
  return end - start <= LONGEST && LINE.test(text.slice(start, start + 40));
}
