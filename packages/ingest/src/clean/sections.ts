import type { LineClass } from "./boilerplate.ts";
import type { Draft } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { isHeadlineLike, isParagraph } from "./shape.ts";

/** A paragraph this long is surely no teaser of another article. */
const SURELY_BODY = 300;

/** Marks what follows lines such as "Related articles", "Read more" and "Leave a reply", as far as it belongs to them. */
export function markSections(drafts: readonly Draft[], knowledge: CleanKnowledge): void {
  const lengths = cumulativeBody(drafts);
  const total = lengths.at(-1) ?? 0;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.role !== null || draft.text.length > 80) continue;
    const use = knowledge.boilerplate?.lineClass(draft.plain) ?? null;
    if (use === null || use === "line") continue;
    const before = lengths[index] ?? 0;
    const end = endOf(use, drafts, index, before, total - before);
    for (const inside of drafts.slice(index, end)) inside.role = "boilerplate";
    index = end - 1;
  }
}

/** Characters of paragraphs before each block; one entry more than blocks. */
function cumulativeBody(drafts: readonly Draft[]): number[] {
  const lengths = [0];
  let sum = 0;
  for (const { role, text } of drafts) {
    if (role === null && isParagraph(text)) sum += text.length;
    lengths.push(sum);
  }
  return lengths;
}

function endOf(
  use: Exclude<LineClass, "line">,
  drafts: readonly Draft[],
  index: number,
  before: number,
  after: number,
): number {
  if (use === "ending") return after < before ? drafts.length : index + 1;
  if (before === 0) return index + 1;
  const list = endOfHeadlines(drafts, index + 1);
  if (use === "box" || after >= before / 2 || resumes(drafts, list, list > index + 1)) {
    return list;
  }
  return drafts.length;
}

/** Where the lines that could be headlines stop. */
function endOfHeadlines(drafts: readonly Draft[], from: number): number {
  let end = from;
  for (; end < drafts.length; end += 1) {
    const draft = drafts[end];
    if (draft === undefined || (draft.role === null && !isHeadlineLike(draft.text))) break;
  }
  return end;
}

/** The article goes on behind a list of headlines: a long paragraph, or two in a row. */
function resumes(drafts: readonly Draft[], from: number, has_list: boolean): boolean {
  const first = drafts[from];
  if (!has_list || first === undefined || !isParagraph(first.text)) return false;
  const second = drafts[from + 1];
  return first.text.length >= SURELY_BODY || (second !== undefined && isParagraph(second.text));
}
