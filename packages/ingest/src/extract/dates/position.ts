import { fullYear } from "./calendar.ts";
import { type Found, shiftOf } from "./found.ts";
import type { Shift } from "./point.ts";

const YEAR_PLACE =
  /(?:^|[\s([“"‘'—–-])(?:in|of|since|from|until|till|through|by|during|for|before|after|throughout|between|around|circa|late|early|year|back\s(?:in|to)|starting|beginning|ending)\s{1,3}(?:the\s(?:year|years)\s|about\s|around\s|year\s)?$/i;
const COUNTING =
  /\b(?:force|contingent|total|number|strength|group|crew|team|unit|brigade|battalion|maximum|minimum|average|height|distance|range|some|about|around|than)\s(?:of\s)?(?:about\s|around\s)?$/i;
const EVENT_NOUN =
  /^\s{1,2}(?:edition|iteration|instal(?:l)?ment|version|round|event|exercises?|drills?|man(?:oeuv|euv)(?:re|er)s?|war\sgames|cycle|season|series)\b/i;
const ATTRIBUTE_PLACE = /(?:\b(?:the|its|their|this|a|his|our|that)|['’]s)\s{1,2}$/i;
const LIST_GAP = /^,?\s{1,2}(?:(?:and|or|&|then)\s(?:in\s|again\sin\s)?)?$/i;
const RANGE_GAP = /^\s{0,2}(?:[-–—]|to|until|through)\s{0,2}$/i;

function afterYear({ before, previous, start }: Found): "free" | "dependent" | null {
  if (previous?.rule !== "year" || start - previous.end !== before.length) return null;
  if (RANGE_GAP.test(before)) return "dependent";
  return LIST_GAP.test(before) ? "free" : null;
}

/**
 * Whether four digits stand where a date can stand: after a preposition of time, in brackets of their own, before a
 * word for an edition ("the 2018 edition"), or after another year. Years at the end of a name ("Sea Shield 2024") are
 * part of the name. `dependent` for one that only counts beside the year before it.
 */
export function standsAsYear(found: Found, year: number): "free" | "dependent" | null {
  const { before, after } = found;
  const listed = afterYear(found);
  if (listed !== null) return listed;
  if (year < 1900 || year > 2049 || COUNTING.test(before.slice(-36))) return null;
  if (YEAR_PLACE.test(before.slice(-24))) return "free";
  if (/[([]$/.test(before) && /^\s?[-–)\]]/.test(after)) return "free";
  return ATTRIBUTE_PLACE.test(before) && EVENT_NOUN.test(after) ? "free" : null;
}

/**
 * Whether a month word beside a number is a month: "may" and "march" in small letters or all in capitals need a year,
 * a comma or a preposition ("SEOUL, MAY 8"; "3 may join"), "Sept" does not.
 */
export function isPlainMonth(word: string, hasYear: boolean, before: string): boolean {
  if (hasYear || !/^(?:may|mar(?:ch)?|MAY|MAR(?:CH)?)\.?$/.test(word)) return true;
  // "18-24 MAY": in capitals behind two days it can only be the month
  if (/^M/.test(word) && /^\W*$|\d\s?[-–]\s?$/.test(before.slice(-4))) return true;
  return /(?:[,(]\s?|\b(?:on|since|until|from)\s)$/i.test(before);
}

const MONTH_PLACE =
  /(?:^|[\s([“"‘'—–/-])(?:in|of|on|since|from|until|till|through|by|before|after|during|throughout|between|around|about|late|early|mid|for|starting|beginning|ending|to|and|or|coming|past|every|each)\s{1,3}$/i;
const SURE_PLACE = /(?:^|\s)(?:in|on|since|until|till|during|early|late|mid)\s{1,3}$/i;
const STRICT_PLACE = /(?:^|\s)(?:in|since|until|till|last|next|of|from|to)\s{1,3}$/i;

/**
 * Whether a month word without day and year is a month: abbreviations, small letters, "May" and "March" need a
 * preposition of time; a word that looks like a part of a name ("Captain June Hart") is none.
 */
export function standsAsMonth({ text, before, after }: Found): boolean {
  const word = text.replace(/\W+$/, "");
  const isPlaced = MONTH_PLACE.test(before);
  if (/^[a-z]/.test(word))
    return /^ma/.test(word) ? false : word.length > 3 && STRICT_PLACE.test(before);
  if (/^(?:[a-z]{3}|sept)$/i.test(word) && word !== "May") return isPlaced;
  const isNameLike = /^A(?:pril|ugust)|^June/.test(word) && /^\s[A-Z][a-z]/.test(after);
  if (isPlaced) return !isNameLike || SURE_PLACE.test(before);
  if (/(?:^|\s)[A-Z][\w.]{0,30}\s{1,3}$/.test(before)) return false;
  if (/^Ma/.test(word))
    return /^(?:\s{1,3}(?:is|was|were|will|had|has|saw|to|and)\b|\s?[-–—])/.test(after);
  return !isNameLike;
}

/** Year and year distance after a day, month or season, as the groups of `yearTail` in the pattern hold them. */
export function readYearTail(
  groups: Found["groups"],
  name: string,
): { readonly year: number | null; readonly year_shift: Shift | null } {
  const stated = groups[`${name}_year`];
  const short = groups[`${name}_short`];
  const reference = groups[`${name}_ref`];
  if (stated !== undefined) return { year: Number(stated), year_shift: null };
  if (short !== undefined) return { year: fullYear(short), year_shift: null };
  if (reference === undefined) return { year: null, year_shift: null };
  return { year: null, year_shift: shiftOf(reference.toLowerCase().replace(/\s+/g, " ")) };
}
