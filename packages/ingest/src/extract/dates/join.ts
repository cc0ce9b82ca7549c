import { isCalendarDay } from "./calendar.ts";
import { isMoved } from "./cues.ts";
import {
  type BareValue,
  type CalendarValue,
  isCalendarDayValue,
  type OffsetValue,
  type Point,
  type PointValue,
  precisionOf,
} from "./point.ts";

/** One or two points that the text ties together. Offsets into the sentence, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly first: PointValue;
  /** Equal to `first` for a single point. */
  readonly last: PointValue;
  readonly kind: "single" | "range" | "list";
  readonly rule: string;
}

type Joiner = (text: string, points: readonly Point[], at: number) => Joined | null;

interface Joined {
  readonly phrase: Phrase;
  /** Index of the first point after the phrase. */
  readonly next: number;
}

const DASH_GAP = /^\/$|^\.?\s{0,3}[-–—−‒―~]{1,3}\s{0,3}(?:the\s)?$/;
const WORD_GAP =
  /^\)?,?\s{1,3}(?:and\s)?(?:to|until|till|til|through(?:\sto)?|thru|up\sto|up\suntil|running\sto)\s{1,3}(?:(?:on|the|about|around)\s){0,2}$/i;
const AND_GAP = /^,?\s{1,3}(?:and|&|or)\s{1,3}(?:on\s|in\s)?(?:the\s)?$/i;
const COMMA_GAP = /^,\s{1,3}(?:the\s)?$/;
const MAX_LIST = 6;
const BETWEEN = /\bbetween\s{1,3}(?:(?:the|about|around)\s)?$/i;
const FROM = /\b(?:from|between|since)\s{1,3}(?:(?:the|about|around|as\searly\sas)\s){0,2}$/i;
/** What may follow a number that ends a list: "on September 8 and 12 in the bay", not "8 and 12 ships". */
const AFTER_LIST =
  /^\s{0,3}(?:$|[.,;:)\]"”’—–-]|(?:in|at|on|of|to|for|with|near|off|by|from|between|under|during|as|the|a|and|but|this|will|were|was|are|is|while|when|where|which|that|who)\b)/i;

/** "from the 5th to the 12th floor" is no time. */
const COUNTED_IN_ORDER =
  /^\s(?:floor|storey|parallel|century|centuries|place|rank|grade|regiment|battalion|brigade|division|fleet|army|corps|edition|round|largest|biggest)/i;

type Gap = "dash" | "word" | "and" | "comma" | null;

function gapAt(text: string, points: readonly Point[], at: number): Gap {
  const [left, right] = [points[at], points[at + 1]];
  if (left === undefined || right === undefined || right.start - left.end > 40) return null;
  const gap = text.slice(left.end, right.start);
  if (DASH_GAP.test(gap)) return "dash";
  if (WORD_GAP.test(gap)) return "word";
  if (AND_GAP.test(gap)) return "and";
  return COMMA_GAP.test(gap) ? "comma" : null;
}

function stretch(text: string, at: number): string {
  return text.slice(Math.max(0, at - 90), at);
}

function phraseOf(kind: Phrase["kind"], rule: string, points: readonly Point[]): Phrase | null {
  const [left, right] = [points[0], points.at(-1)];
  if (left === undefined || right === undefined) return null;
  return { start: left.start, end: right.end, first: left.value, last: right.value, kind, rule };
}

/** Counts the numbers of a run from `at` on whose gaps are those of one range or one list. */
function runKind(gaps: readonly Gap[]): Phrase["kind"] | null {
  const last = gaps.at(-1);
  if (gaps.length === 1 && (last === "dash" || last === "word")) return "range";
  const isList = last === "and" && gaps.slice(0, -1).every((gap) => gap === "comma");
  return isList ? "list" : null;
}

/** "between 2 and 6 August" is one range of two numbers, not a list. */
function rangeIfBetween(text: string, run: readonly Point[], kind: Phrase["kind"]): Phrase["kind"] {
  const isBetween = run.length === 2 && BETWEEN.test(stretch(text, run[0]?.start ?? 0));
  return isBetween ? "range" : kind;
}

function gapsOf(text: string, points: readonly Point[], from: number, to: number): readonly Gap[] {
  return Array.from({ length: to - from }, (_, index) => gapAt(text, points, from + index));
}

function bareValue(point: Point | undefined): BareValue | null {
  return point?.value.form === "bare" && !point.dependent ? point.value : null;
}

function isFree(point: Point | undefined): boolean {
  return point?.dependent === false;
}

/** "8-9 September 2025", "the 15th to the 20th of May", "7, 8 and 9 September". */
const joinNumbersToDate: Joiner = (text, points, at) => {
  const bare = bareValue(points[at]);
  if (bare === null || bare.year !== null) return null;
  let end = at + 1;
  while (end - at < MAX_LIST && bareValue(points[end]) !== null) end += 1;
  const anchor = points[end]?.value;
  const listed = runKind(gapsOf(text, points, at, end));
  if (anchor === undefined || listed === null || !isCalendarDayValue(anchor)) return null;
  if (bare.day >= anchor.day) return null;
  const run = points.slice(at, end + 1);
  const kind = rangeIfBetween(text, run, listed);
  const phrase = phraseOf(kind, `day-${kind}`, run);
  const first: CalendarValue = { ...anchor, day: bare.day, weekday: null };
  return phrase && { phrase: { ...phrase, first }, next: end + 1 };
};

function endOfNumbers(text: string, points: readonly Point[], at: number): number {
  let end = at;
  while (end - at < MAX_LIST && bareValue(points[end + 1]) !== null) {
    const gap = gapAt(text, points, end);
    if (gap === null) break;
    end += 1;
    if (gap !== "comma") break;
  }
  return end;
}

/** "September 8-9, 2025", "between March 11 and 15", "2010/09/09-25". */
const joinDateToNumbers: Joiner = (text, points, at) => {
  const anchor = points[at]?.value;
  if (anchor === undefined || !isFree(points[at]) || !isCalendarDayValue(anchor)) return null;
  const end = endOfNumbers(text, points, at);
  const [point, bare] = [points[end], bareValue(points[end])];
  if (end === at || point === undefined || bare === null || bare.day <= anchor.day) return null;
  const listed = runKind(gapsOf(text, points, at, end));
  if (listed === null || (anchor.year !== null && bare.year !== null && anchor.year !== bare.year))
    return null;
  const run = points.slice(at, end + 1);
  const kind = rangeIfBetween(text, run, listed);
  if (
    listed === "list" &&
    bare.year === null &&
    !AFTER_LIST.test(text.slice(point.end, point.end + 12))
  )
    return null;
  const year = bare.year ?? anchor.year;
  if (!isCalendarDay(year, anchor.month, bare.day)) return null;
  const phrase = phraseOf(kind, `day-${kind}`, run);
  const first: CalendarValue = { ...anchor, year };
  return (
    phrase && {
      phrase: { ...phrase, first, last: { ...first, day: bare.day, weekday: null } },
      next: end + 1,
    }
  );
};

/** "from the 8th to the 12th", "between the 8th and the 12th", without a month. */
const joinNumbers: Joiner = (text, points, at) => {
  const [left, right] = [bareValue(points[at]), bareValue(points[at + 1])];
  const [from, to] = [points[at], points[at + 1]];
  if (left === null || right === null || from === undefined || to === undefined) return null;
  const gap = gapAt(text, points, at);
  const isBetween = gap === "and" && BETWEEN.test(stretch(text, from.start));
  if ((gap !== "word" && !isBetween) || left.day >= right.day) return null;
  const areOrdinals = [from, to].every((point) =>
    /[a-z]/i.test(text.slice(point.start, point.end)),
  );
  const isFrom = /\bfrom\s(?:the\s)?$/i.test(stretch(text, from.start));
  if (!areOrdinals || !(isFrom || isBetween)) return null;
  if (COUNTED_IN_ORDER.test(text.slice(to.end, to.end + 16))) return null;
  const [first, last] = [monthDay(left.day), monthDay(right.day)];
  const phrase = phraseOf("range", "day-of-month", [from, to]);
  return phrase && { phrase: { ...phrase, first, last }, next: at + 2 };
};

function monthDay(day: number): PointValue {
  return { form: "month-day", day, shift: null };
}

function areNeighbours(first: PointValue, last: PointValue): boolean {
  if (first.form === "weekday" && last.form === "weekday") {
    return (last.weekday - first.weekday + 7) % 7 === 1;
  }
  if (first.form === "offset" && last.form === "offset") return areDaysInARow(first, last);
  if (first.form !== "calendar" || last.form !== "calendar") return false;
  if (first.month === null || last.month === null) return false;
  if (first.year !== null && first.year !== last.year) return false;
  if (first.day !== null && last.day !== null) {
    return first.month === last.month && last.day - first.day === 1;
  }
  return first.day === last.day && (last.month - first.month + 12) % 12 === 1;
}

/** "today and tomorrow". */
function areDaysInARow(first: OffsetValue, last: OffsetValue): boolean {
  if (first.unit !== "day" || last.unit !== "day") return false;
  return first.shift.anchor === last.shift.anchor && last.shift.amount - first.shift.amount === 1;
}

function pairKind(text: string, points: readonly Point[], at: number): Phrase["kind"] | null {
  const [left, right] = [points[at], points[at + 1]];
  const gap = gapAt(text, points, at);
  if (left === undefined || right === undefined || gap === null || gap === "comma") return null;
  const before = stretch(text, left.start);
  if (gap === "and") {
    if (BETWEEN.test(before)) return "range";
    return areNeighbours(left.value, right.value) ? "list" : null;
  }
  if (isMoved(before)) return null;
  const isSame = precisionOf(left.value) === precisionOf(right.value);
  if (gap === "dash") return isSame && left.value.form !== "offset" ? "range" : null;
  return isSame || FROM.test(before) ? "range" : null;
}

/** "August 28 to September 5, 2018", "Monday through Friday", "between 2005 and 2007". */
const joinPair: Joiner = (text, points, at) => {
  const [left, right] = [points[at], points[at + 1]];
  if (left === undefined || right === undefined || left.dependent) return null;
  if (left.value.form === "bare" || right.value.form === "bare") return null;
  const kind = pairKind(text, points, at);
  if (kind === null) return null;
  const unit = precisionOf(right.value);
  const areWeekdays = left.value.form === "weekday" && right.value.form === "weekday";
  const phrase = phraseOf(kind, `${areWeekdays ? "weekday" : unit}-${kind}`, [left, right]);
  return phrase && { phrase, next: at + 2 };
};

/** A point by itself; a bare number only as "on the 15th". */
const single: Joiner = (text, points, at) => {
  const point = points[at];
  if (point === undefined || point.dependent) return null;
  const phrase = phraseOf("single", point.rule, [point]);
  if (phrase === null || point.value.form !== "bare") return phrase && { phrase, next: at + 1 };
  const isOrdinal = /[a-z]/i.test(text.slice(point.start, point.end));
  const isPlaced = /\b(?:on|since|from|until|by)\sthe\s$/i.test(stretch(text, point.start));
  const isClosed = AFTER_LIST.test(text.slice(point.end, point.end + 12));
  if (!isOrdinal || !isPlaced || !isClosed || point.value.year !== null) return null;
  const value = monthDay(point.value.day);
  return { phrase: { ...phrase, first: value, last: value, rule: "day-of-month" }, next: at + 1 };
};

const JOINERS: readonly Joiner[] = [
  joinNumbersToDate,
  joinDateToNumbers,
  joinNumbers,
  joinPair,
  single,
];

/** Ties the points of a sentence into ranges, lists and single dates; drops numbers that are no dates. */
export function joinPoints(text: string, points: readonly Point[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const joiners = points.length === 1 ? [single] : JOINERS;
  let at = 0;
  while (at < points.length) {
    let joined: Joined | null = null;
    for (const joiner of joiners) joined ??= joiner(text, points, at);
    if (joined !== null) phrases.push(joined.phrase);
    at = joined?.next ?? at + 1;
  }
  return phrases;
}
