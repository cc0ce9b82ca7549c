import { normalise } from "./boilerplate.ts";
import type { Clues, Draft } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { endsSentence, isParagraph, wordsOf } from "./shape.ts";
import { readStamp } from "./stamps.ts";

/** How many blocks from the start or end of an article count as its edge. */
const EDGE = 8;

/** Marks single lines of the newsroom by themselves: dates of publication, bylines, sources, labels, requests. */
export function markNewsroomLines(
  drafts: readonly Draft[],
  knowledge: CleanKnowledge,
  publisher: string | null,
  clues: Clues,
): void {
  const first = drafts.findIndex((draft) => isParagraph(draft.text));
  const top = Math.min(first < 0 ? drafts.length : first, EDGE);
  const names = publisherNames(publisher);
  for (const [index, draft] of drafts.entries()) {
    if (draft.role !== null || draft.text.length > 300) continue;
    const place = { is_top: index <= top, is_edge: index <= top || index >= drafts.length - EDGE };
    const stamp = readStamp(draft.text, knowledge, place);
    if (stamp !== null) {
      clues.dates.push(stamp);
      draft.role = "dateline";
    } else if (isNewsroomLine(draft, knowledge, place.is_edge, names)) {
      draft.role = "boilerplate";
    }
  }
}

function isNewsroomLine(
  { text, plain }: Draft,
  knowledge: CleanKnowledge,
  is_edge: boolean,
  names: readonly string[],
): boolean {
  const is_sentence = endsSentence(text);
  const { boilerplate } = knowledge;
  if (boilerplate?.lineClass(plain) === "line") return true;
  if (boilerplate?.opens(plain, is_sentence) === true) return true;
  if (is_sentence || text.length > 160) return false;
  if (boilerplate?.containing.some((phrase) => plain.includes(phrase)) === true) return true;
  if (!is_edge) return false;
  return isByline(text) || isSource(text, plain, knowledge, names);
}

/** "By" and a name: capitalised words, at most ten; a date in another language may follow. */
function isByline(text: string): boolean {
  const words = wordsOf(text);
  if (!/^by\s+\p{Lu}/iu.test(text) || words.length > 10) return false;
  const is_dated = /\p{L} \d{1,2} \p{L}.* (?:19|20)\d{2}$/u.test(text);
  const name = words.slice(1, is_dated ? 3 : undefined);
  return name.every((word) => /^(?:\p{Lu}|(?:and|de|van|von|al|bin|in|for)$)/u.test(word));
}

/** The publisher's or an agency's name with at most two more words, or a short line with a word such as "news desk". */
function isSource(
  text: string,
  plain: string,
  knowledge: CleanKnowledge,
  names: readonly string[],
): boolean {
  const words = wordsOf(text);
  if (words.length > 6) return false;
  if (knowledge.boilerplate?.sources.some((phrase) => plain.includes(phrase)) === true) return true;
  if (knowledge.publishers.has(text.toUpperCase())) return true;
  return names.some((name) => plain.startsWith(name) && words.length <= wordsOf(name).length + 1);
}

/** "Harbour Post (via The Mirror)" stands for both names. */
function publisherNames(publisher: string | null): string[] {
  return (publisher ?? "")
    .split(/[(),/]|\bvia\b/)
    .map((name) => normalise(name))
    .filter((name) => name.length >= 4);
}
