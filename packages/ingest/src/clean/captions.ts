import { normalise } from "./boilerplate.ts";
import type { Draft } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { endsSentence } from "./shape.ts";

const LONGEST = 450;
/** A short line right above a caption repeats what the picture shows. */
const LONGEST_LABEL = 60;
/** How far from the end of a caption its credit may begin. */
const TAIL = 60;

/** Marks blocks that name who took a picture, and the short line that stands right above such a block (and once more below it). */
export function markCaptions(drafts: readonly Draft[], knowledge: CleanKnowledge): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.role !== null || !isCaption(draft.text, knowledge)) continue;
    draft.role = "caption";
    const above = drafts[index - 1];
    if (above === undefined || !isLabelOf(above, draft)) continue;
    above.role = "caption";
    const below = drafts[index + 1];
    if (below !== undefined && below.text === above.text) below.role = "caption";
  }
}

function isLabelOf(above: Draft, caption: Draft): boolean {
  return (
    above.role === null &&
    above.group === caption.group &&
    above.text.length <= LONGEST_LABEL &&
    !endsSentence(above.text)
  );
}

function isCaption(text: string, knowledge: CleanKnowledge): boolean {
  const credits = knowledge.boilerplate?.credits ?? [];
  if (text.length > LONGEST || credits.length === 0) return false;
  const bracket = /\(([^()]{2,120})\)[\s.–-]*$/.exec(text)?.[1];
  if (bracket !== undefined && hasCredit(bracket, credits)) return true;
  if (bracket !== undefined && /^\p{Lu}\p{L}+\/\p{Lu}[^()/]+$/u.test(bracket)) return true;
  if (endsSentence(text)) return false;
  return isSigned(text) || startsWithCredit(text, credits) || hasCredit(text.slice(-TAIL), credits);
}

function hasCredit(text: string, credits: readonly string[]): boolean {
  const plain = normalise(text);
  return credits.some((credit) => plain.includes(credit)) || /^photo\b/.test(plain);
}

function startsWithCredit(text: string, credits: readonly string[]): boolean {
  const plain = normalise(text.slice(0, 80));
  return credits.some((credit) => plain.startsWith(credit));
}

/** A name and an agency behind a slash at the end, as in "File Photo by A. Name/UPI". */
function isSigned(text: string): boolean {
  return /\bphoto by [^.]{2,40}\/\p{Lu}{2,8}$/iu.test(text.slice(-TAIL));
}
