import type { Draft } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { endsSentence, wordsOf } from "./shape.ts";

const LONGEST = 400;
const SEPARATORS = [/\s*\|\s*/, /\s*[»›]\s*/, /\s+>\s+/, /\s+\/\s+/, /\s*[·•]\s*/];

/** Marks bars of links: short parts between separators, or nothing but words of menus; and the way to a page with its title again. */
export function markMenus(drafts: readonly Draft[], knowledge: CleanKnowledge): void {
  const menu = knowledge.boilerplate?.menu ?? new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.role !== null || draft.text.length > LONGEST || endsSentence(draft.text)) continue;
    const next = drafts[index + 1];
    if (isRow(draft, drafts[index - 1]) || isRow(draft, next)) continue;
    const is_path = next !== undefined && isPathTo(draft.text, next.text, menu);
    if (is_path || isBar(draft.text) || isMenu(draft.text, menu)) draft.role = "boilerplate";
  }
}

const DATED = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** "Garnet Shield | Peru | 12 May": a row of a table beside another one with as many cells, with a number or month in it. */
function isRow({ text }: Draft, beside: Draft | undefined): boolean {
  const cells = text.split("|").length;
  return cells > 2 && beside?.text.split("|").length === cells && DATED.test(text);
}

/** At least three parts of at most four words. */
function isBar(text: string): boolean {
  return SEPARATORS.some((separator) => {
    const parts = text.split(separator).filter((part) => part !== "");
    return parts.length >= 3 && parts.every((part) => wordsOf(part).length <= 4);
  });
}

/** One word of menus alone, or several of which at least 60 % are such. */
function isMenu(text: string, menu: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  const known = words.filter((word) => menu.has(word.toLowerCase())).length;
  if (words.length < 4) return known === words.length;
  return known >= words.length * 0.6 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Home Asia" and then the words of the headline that follows. */
function isPathTo(text: string, next: string, menu: ReadonlySet<string>): boolean {
  if (next.length < 20 || !text.endsWith(next) || text.length === next.length) return false;
  const first = wordsOf(text)[0];
  return first !== undefined && menu.has(first.toLowerCase());
}
