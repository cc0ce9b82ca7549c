import { isCalendarDay, monthOf, NUMBER_WORDS, SEASON_LAST_MONTH, weekdayOf } from "./calendar.ts";
import {
  type Found,
  isGlued,
  isHabit,
  type Prefix,
  type Reading,
  readPrefix,
  shiftOf,
  whichOf,
} from "./found.ts";
import { calendarValue, type OffsetValue, type Shift, type Unit } from "./point.ts";
import { isPlainMonth, readYearTail, standsAsMonth } from "./position.ts";
import { dayOf } from "./read-numeric.ts";

/** "September 8, 2025", "Sept. 8". "In May 20 ships sailed" is a month and a number. */
export function readMonthFirst(found: Found): Reading | null {
  const { groups, start, before, after } = found;
  const word = groups.month_first ?? "";
  const tail = readYearTail(groups, "month_first");
  if (!isPlainMonth(word, tail.year !== null, before)) return null;
  const [month, day] = [monthOf(word), dayOf(groups.month_first_day ?? "")];
  if (tail.year === null && /\bin\s$/i.test(before) && /^\s[a-z]/.test(after)) {
    return { value: calendarValue({ month }), rule: "month", end: start + word.length };
  }
  if (!isCalendarDay(tail.year, month, day)) return null;
  return { value: calendarValue({ ...tail, month, day }), rule: "day" };
}

/** "July 2024", "mid-July", "last July", "late in October of this year". */
export function readMonth(found: Found): Reading | null {
  const { groups, before, start } = found;
  if (isHabit(before)) return null;
  const prefix = readPrefix(before);
  const hasPrefix = prefix.part !== "" || /^(?:this|last|next|past|coming)/.test(prefix.reference);
  if (!hasPrefix && isGlued(before)) return null;
  const month = monthOf(groups.month ?? "");
  const tail = readYearTail(groups, "month");
  const place = { start: hasPrefix ? start - prefix.length : start };
  if (tail.year !== null || tail.year_shift !== null) {
    return { value: calendarValue({ ...tail, month }), rule: "month", ...place };
  }
  if (!hasPrefix && !standsAsMonth(found)) return null;
  const which = whichOf(prefix.reference);
  if (which === null || which === "bare") {
    const year_shift = prefix.reference === "that" ? shiftOf("that") : null;
    return { value: calendarValue({ month, year_shift }), rule: "month", ...place };
  }
  return { value: { form: "near-month", month, which }, rule: "relative-month", ...place };
}

/** "Mon, 8 September": counts only beside its date. */
export function readShortWeekday({ groups }: Found): Reading {
  const weekday = weekdayOf(groups.short_weekday ?? "");
  const value = { form: "weekday", weekday, which: "bare", weeks: 0 } as const;
  return { value, rule: "weekday", dependent: true };
}

/** Which week a weekday lies in, told behind it: "Friday of last week", "Thursday next", "Thursday week", "the Monday before last". */
const WEEK_BEHIND =
  /^,?\s(?:(?:of\s)?(?<which>last|this|next)\sweek\b|(?<bare>last|next)(?=\s?(?:$|[,.;:)]))|(?<later>week\b(?!-))|(?<earlier>before\slast\b))/i;

/** Next week's days are those of `next`; other weeks are counted from there. */
const WEEKS_FROM_NEXT: Readonly<Record<string, number>> = { last: -2, this: -1, next: 0 };

function weekBehind(weekday: number, found: Found): Reading | null {
  const match = WEEK_BEHIND.exec(found.after);
  const { which, bare, later } = match?.groups ?? {};
  if (match === null) return null;
  const value = { form: "weekday", weekday, weeks: 0 } as const;
  const place = { rule: "weekday", end: found.end + match[0].length };
  if (which !== undefined) {
    const weeks = WEEKS_FROM_NEXT[which.toLowerCase()] ?? 0;
    return { value: { ...value, which: "next", weeks }, ...place };
  }
  if (bare !== undefined) {
    const near = bare.toLowerCase() === "last" ? "last" : "coming";
    return { value: { ...value, which: near }, ...place };
  }
  return later === undefined
    ? { value: { ...value, which: "last", weeks: -1 }, ...place }
    : { value: { ...value, which: "coming", weeks: 1 }, ...place };
}

/** "Monday", "next Friday", "this coming Sunday". */
export function readWeekday(found: Found): Reading | null {
  const { groups, before, start } = found;
  const prefix = readPrefix(before);
  const which = whichOf(prefix.reference);
  if (which === null || isHabit(before)) return null;
  if (prefix.part === "" && isGlued(before)) return null;
  const weekday = weekdayOf(groups.weekday ?? "");
  const behind = which === "bare" ? weekBehind(weekday, found) : null;
  if (behind !== null) return behind;
  const length = which === "bare" ? 0 : prefix.length;
  const value = { form: "weekday", weekday, which, weeks: 0 } as const;
  return { value, rule: "weekday", start: start - length };
}

/** "summer 2024", "this spring": a year, since a season has no days of its own. */
export function readSeason(found: Found): Reading | null {
  const { groups, before, start } = found;
  const prefix = readPrefix(before);
  const tail = readYearTail(groups, "season");
  const hasPrefix = prefix.part !== "" || (prefix.reference !== "" && prefix.reference !== "the");
  const place = { start: hasPrefix ? start - prefix.length : start };
  if (tail.year !== null || tail.year_shift !== null) {
    return { value: calendarValue(tail), rule: "season", ...place };
  }
  const last_month = SEASON_LAST_MONTH.get((groups.season ?? "").toLowerCase()) ?? 0;
  const which = whichOf(prefix.reference);
  if (which === null || which === "bare") return null;
  return { value: { form: "season", last_month, which }, rule: "season", ...place };
}

function offset(unit: Unit, shift: Shift, needs_future = false): OffsetValue {
  const precision = unit === "week" || unit === "weekend" ? "month" : unit;
  return { form: "offset", unit, shift, precision, needs_future };
}

/** "three weeks ago", "two years from now", "in six months' time", and "in two weeks" where the future is meant. */
function readCounted({ groups, start }: Found, unit: Unit, prefix: Prefix): Reading | null {
  const count = NUMBER_WORDS.get(prefix.count) ?? Number(prefix.count);
  const way = groups.unit_way?.toLowerCase();
  if (way === "later" || way === "earlier")
    return fromStory(count, unit, way, start - prefix.length);
  const isAgo = way === "ago";
  if (groups.unit_way === undefined && !prefix.is_in) return null;
  if (!Number.isInteger(count) || count > 150) return null;
  if (unit === "weekend") return null;
  const days = unit === "week" ? 7 : 1;
  const shift: Shift = { amount: (isAgo ? -count : count) * days, anchor: "publication" };
  const needsFuture = groups.unit_way === undefined && groups.unit_time === undefined;
  const value = { ...offset(unit, shift, needsFuture), unit: unit === "week" ? "day" : unit };
  return { value, rule: isAgo ? "ago" : "from-now", start: start - prefix.length };
}

/** "In 2007 in Kunming, and a year later in Belgaum": years from the date told last; shorter times belong to a course of events. */
function fromStory(
  count: number,
  unit: Unit,
  way: "later" | "earlier",
  start: number,
): Reading | null {
  if (unit !== "year" || !Number.isInteger(count) || count > 30) return null;
  const shift: Shift = { amount: way === "later" ? count : -count, anchor: "antecedent" };
  return { value: offset(unit, shift), rule: "told-before", start };
}

function unitRule(unit: Unit, shift: Shift): string {
  return shift.anchor === "antecedent" ? "told-before" : `relative-${unit}`;
}

/** "the end of the month", "later this year": a part of the unit needs "the", "of" or a word of its own. */
function readPartOfUnit({ start }: Found, unit: Unit, prefix: Prefix): Reading | null {
  const isWhole = /(?:of|the) $/.test(prefix.part) && unit !== "day" && unit !== "weekend";
  const shift = shiftOf(prefix.reference === "" && isWhole ? "the" : prefix.reference);
  if (shift === null) return null;
  return { value: offset(unit, shift), rule: unitRule(unit, shift), start: start - prefix.length };
}

/** "this month", "last week", "the following day"; a stretch ("the last year", "these weeks") is none. */
function readReferredUnit({ before, start }: Found, unit: Unit, prefix: Prefix): Reading | null {
  const shift = shiftOf(prefix.reference);
  const earlier = before.slice(0, before.length - prefix.length);
  const isDefinite = /\b(?:the|past|over|within|of\sthe)\s{1,2}$/i.test(earlier);
  if (
    shift === null ||
    (isDefinite && shift.anchor === "publication" && prefix.reference !== "the")
  ) {
    return null;
  }
  const isWeekend = unit === "weekend" && /\b(?:over|at|on|during)\s{1,2}$/i.test(earlier);
  if (prefix.reference === "the" && !isWeekend) return null;
  if (unit === "day" && shift.anchor === "publication") return null;
  return { value: offset(unit, shift), rule: unitRule(unit, shift), start: start - prefix.length };
}

const BESIDE_STORY = /^\s(?<way>before|after)(?!\s(?:last|next|that|the|this|it|he|she|they)\b)/i;

/** "The year before, Peru was the host": counts from the date told last. */
function readYearBeside({ after, start, end }: Found, prefix: Prefix): Reading | null {
  const match = BESIDE_STORY.exec(after);
  if (match === null) return null;
  const amount = match.groups?.way?.toLowerCase() === "after" ? 1 : -1;
  const shift: Shift = { amount, anchor: "antecedent" };
  const place = { start: start - prefix.length, end: end + match[0].length };
  return { value: offset("year", shift), rule: "told-before", ...place };
}

/** Words for days, weeks, months and years with what stands before them. */
export function readUnit(found: Found): Reading | null {
  const { groups, before, after, text } = found;
  const unit = (groups.unit ?? "").toLowerCase() as Unit;
  const prefix = readPrefix(before);
  if (/^[-\u2010\u2011]|^\s?long\b/.test(after) || isHabit(before)) return null;
  if (prefix.count !== "") return readCounted(found, unit, prefix);
  if (unit === "year" && prefix.reference === "the") return readYearBeside(found, prefix);
  if (/s$/i.test(text)) return null;
  return prefix.part !== ""
    ? readPartOfUnit(found, unit, prefix)
    : readReferredUnit(found, unit, prefix);
}

const DEICTIC: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "the day before yesterday"; a capital after a capitalised word is a name ("Africa Today"). */
export function readDeictic({ groups, before, start }: Found): Reading | null {
  const word = groups.deictic ?? "";
  if (/^[A-Z]/.test(word) && /[A-Za-z]\s$/.test(before)) return null;
  const amount = DEICTIC.get(word.toLowerCase()) ?? 0;
  const farther = amount < 0 ? /the\sday\sbefore\s$/i : /the\sday\safter\s$/i;
  const further = amount === 0 ? null : farther.exec(before);
  const shift: Shift = { amount: further ? amount * 2 : amount, anchor: "publication" };
  const length = further?.[0].length ?? 0;
  return { value: offset("day", shift), rule: "relative-day", start: start - length };
}

/** "last night", "this morning". */
export function readTimeOfDay({ before, start }: Found): Reading | null {
  const { reference, part, length } = readPrefix(before);
  if (part !== "" || (reference !== "last" && reference !== "this")) return null;
  const shift: Shift = { amount: reference === "last" ? -1 : 0, anchor: "publication" };
  return { value: offset("day", shift), rule: "relative-day", start: start - length };
}
