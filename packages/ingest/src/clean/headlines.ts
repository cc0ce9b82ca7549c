import type { Draft } from "./draft.ts";
import { isHeadlineLike, isParagraph, titleCaseShare, wordsOf } from "./shape.ts";

/** Marks lists of other articles' headlines that nothing announces: behind the text from three lines on, inside it from four. */
export function markHeadlineLists(drafts: readonly Draft[]): void {
  const first = drafts.findIndex((draft) => draft.role === null && isParagraph(draft.text));
  if (first < 0) return;
  for (let from = first + 1; from < drafts.length; ) {
    const end = endOfList(drafts, from);
    const lines = drafts.slice(from, end).filter((draft) => draft.role === null);
    if (isHeadlineList(lines, end === drafts.length ? 3 : 4)) {
      for (const line of lines) line.role = "boilerplate";
    }
    from = end + 1;
  }
}

/** Lines that were found to be boilerplate do not interrupt a list. */
function endOfList(drafts: readonly Draft[], from: number): number {
  let end = from;
  for (; end < drafts.length; end += 1) {
    const draft = drafts[end];
    if (draft === undefined) break;
    if (draft.role !== "boilerplate" && (draft.role !== null || !isTitleLine(draft.text))) break;
  }
  return end;
}

function isTitleLine(text: string): boolean {
  if (!isHeadlineLike(text) || /[:]$|\|.*\|/.test(text)) return false;
  const words = wordsOf(text);
  return words.length >= 4 && titleCaseShare(words) >= 0.6;
}

/** Headlines have six words and more on average; lists of names and dates are shorter. */
function isHeadlineList(lines: readonly Draft[], least: number): boolean {
  if (lines.length < least) return false;
  const words = lines.reduce((sum, line) => sum + wordsOf(line.text).length, 0);
  return words / lines.length >= 6;
}
