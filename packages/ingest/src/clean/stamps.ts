import { type CalendarDate, type DateMatch, findDates } from "./calendar.ts";
import type { DateClueKind } from "./draft.ts";
import type { CleanKnowledge } from "./knowledge.ts";

/** A line that says when the article was published. */
export interface Stamp {
  readonly kind: Extract<DateClueKind, "published" | "line" | "updated">;
  readonly date: CalendarDate;
}

/** Where a line stands: above the text, or at either edge of the article (the top included). */
export interface LinePlace {
  readonly is_top: boolean;
  readonly is_edge: boolean;
}

const LONGEST = 120;
const TIME =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\.?(?!\p{L})/giu;
const ZONE =
  /(?<!\p{L})(?:GMT|UTC|IST|EST|EDT|CET|CEST|BST|JST|KST|MSK|PKT|WIB|ET|PT)(?:[+-]\d{1,2}(?::?\d{2})?)?(?!\p{L})/gu;
const WEEKDAY =
  /(?<!\p{L})(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\.?(?!\p{L})/giu;
const FILLER = /(?<!\p{L})(?:at|on|by|hrs)(?!\p{L})/giu;

/**
 * What a line says that holds a full date and hardly anything else; `null` for all other lines. A line of a bare date is
 * a stamp only above the text, since a chronicle has such lines as headings; one with a name beside date and time at either edge.
 */
export function readStamp(text: string, knowledge: CleanKnowledge, place: LinePlace): Stamp | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const dates = findDates(text);
  const first = dates[0];
  if (first === undefined) return null;
  const { rest, words, has_time } = strip(text, dates, knowledge);
  const letters = rest.replace(/[^\p{L}\p{N}]/gu, "").length;
  const kind = kindOf(words);
  if (letters === 0 && (words.length > 0 || has_time || place.is_top)) {
    return { kind, date: first.date };
  }
  const is_label = letters <= 30 && (words.length > 0 || (has_time && place.is_edge));
  return is_label && !/[.!?]$/.test(text) ? { kind, date: first.date } : null;
}

interface Stripped {
  readonly rest: string;
  readonly words: readonly string[];
  readonly has_time: boolean;
}

function strip(text: string, dates: readonly DateMatch[], knowledge: CleanKnowledge): Stripped {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  const untimed = rest.replace(TIME, " ");
  const has_time = untimed !== rest;
  rest = untimed.replace(ZONE, " ").replace(WEEKDAY, " ");
  const words: string[] = [];
  for (const word of knowledge.boilerplate?.stamps ?? []) {
    const at = rest.toLowerCase().indexOf(word);
    if (at < 0 || /\p{L}/u.test(rest.charAt(at - 1) + rest.charAt(at + word.length))) continue;
    words.push(word);
    rest = `${rest.slice(0, at)} ${rest.slice(at + word.length)}`;
  }
  return { rest: rest.replace(FILLER, " "), words, has_time };
}

function kindOf(words: readonly string[]): Stamp["kind"] {
  if (words.length === 0) return "line";
  return words.every((word) => /updated|modified/.test(word)) ? "updated" : "published";
}
