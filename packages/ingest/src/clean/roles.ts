import { markCaptions } from "./captions.ts";
import { findDateline } from "./dateline.ts";
import { type Clues, type Draft, draftOf } from "./draft.ts";
import { markHeadlineLists } from "./headlines.ts";
import type { CleanKnowledge } from "./knowledge.ts";
import { readMarker, weekdayDates } from "./marker.ts";
import { markMenus } from "./menus.ts";
import { markNewsroomLines } from "./newsroom-lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { markSections } from "./sections.ts";
import { endsSentence, isListItem } from "./shape.ts";

/** A headline above the text may be this long, one inside it shorter. */
const LONGEST_TITLE = 300;
const LONGEST_SUBHEADING = 120;
/** A paragraph of at least this length may have a dateline although its end was cut off. */
const BODY_LENGTH = 100;

/** A day in brackets behind a weekday counts in this many first characters. */
const TOP = 3000;

/** The blocks of a text in order, each with its role, and what they tell about the publication. */
export interface ToldApart {
  readonly drafts: readonly Draft[];
  readonly clues: Clues;
}

/** Cuts a cleaned text into blocks and tells them apart: what is the article's own and what the newsroom put around it. */
export function tellApart(
  text: string,
  knowledge: CleanKnowledge,
  publisher: string | null,
): ToldApart {
  const clues: Clues = { dates: [], dateline_day: null, agency: null };
  const drafts = splitMarker(draftsOf(text), clues);
  clues.dates.push(...weekdayDates(text.slice(0, TOP)));
  markMenus(drafts, knowledge);
  markNewsroomLines(drafts, knowledge, publisher, clues);
  markSections(drafts, knowledge);
  markCaptions(drafts, knowledge);
  markHeadlineLists(drafts);
  markHeadings(drafts);
  return { drafts: splitDatelines(drafts, knowledge, clues), clues };
}

function draftsOf(text: string): Draft[] {
  return paragraphsOf(text).map(({ start, end, group }) =>
    draftOf(text.slice(start, end), start, group),
  );
}

/** A date marker in front of the first words becomes a block of its own. */
function splitMarker(drafts: Draft[], clues: Clues): Draft[] {
  const first = drafts[0];
  const marker = first === undefined ? null : readMarker(first.text);
  if (first === undefined || marker === null) return drafts;
  clues.dates.push({ kind: "marker", date: marker.date });
  return [...splitAt(first, marker.length), ...drafts.slice(1)];
}

/** The beginning of a draft as a dateline, and the rest, if there is any, as it was. */
function splitAt(draft: Draft, length: number): Draft[] {
  const { start, group, role, text } = draft;
  const head = draftOf(text.slice(0, length).trimEnd(), start, group);
  head.role = "dateline";
  if (length === text.length) return [head];
  const rest = draftOf(text.slice(length), start + length, group);
  rest.role = role;
  return [head, rest];
}

function markHeadings(drafts: readonly Draft[]): void {
  const own = drafts.filter((draft) => draft.role === null);
  const last = own.at(-1);
  let is_above = true;
  for (const draft of own) {
    const longest = is_above ? LONGEST_TITLE : LONGEST_SUBHEADING;
    const is_heading = draft !== last && isHeading(draft.text, longest);
    draft.role = is_heading ? "heading" : "body";
    if (!is_heading) is_above = false;
  }
}

function isHeading(text: string, longest: number): boolean {
  if (text.length > longest || isListItem(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (/^#{1,6} /.test(text)) return true;
  return /^["'“‘«([¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text) && !endsAsText(text, longest);
}

/** A question or exclamation may be a heading; a full stop, comma or colon makes it text. */
function endsAsText(text: string, longest: number): boolean {
  if (/[?!]["'”’]?$/.test(text)) return text.length > longest / 2;
  return endsSentence(text) || /[,;:]$/.test(text);
}

function splitDatelines(
  drafts: readonly Draft[],
  knowledge: CleanKnowledge,
  clues: Clues,
): Draft[] {
  let is_first = true;
  return drafts.flatMap((draft) => {
    const is_text =
      draft.role === "body" && (endsSentence(draft.text) || draft.text.length >= BODY_LENGTH);
    if (!is_text) return [draft];
    const dateline = findDateline(draft.text, knowledge, is_first);
    if (is_first) noteDateline(dateline, clues);
    is_first = false;
    return dateline === null ? [draft] : splitAt(draft, dateline.length);
  });
}

function noteDateline(dateline: ReturnType<typeof findDateline>, clues: Clues): void {
  clues.agency = dateline?.agency ?? null;
  clues.dateline_day = dateline?.day ?? null;
}
