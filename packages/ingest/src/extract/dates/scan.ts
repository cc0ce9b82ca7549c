import type { Found, Reading } from "./found.ts";
import { nextHead } from "./heads.ts";
import { NUMERIC_POINT, WORDED_POINT } from "./pattern.ts";
import type { Point } from "./point.ts";
import * as numeric from "./read-numeric.ts";
import * as words from "./read-words.ts";

type Read = (found: Found) => Reading | null;

/** A half of the point pattern with the reader of each alternative, by the index of the group that tells it. */
interface Half {
  readonly pattern: RegExp;
  readonly indexes: readonly number[];
  readonly reads: readonly Read[];
}

/** All groups of the pattern have names, so a group's index is its place among them. */
function halfOf(pattern: RegExp, readers: Readonly<Record<string, Read>>): Half {
  const names = [...pattern.source.matchAll(/\(\?<([a-z_]+)>/g)].map((match) => match[1]);
  const indexes = Object.keys(readers).map((name) => names.indexOf(name) + 1);
  return { pattern, indexes, reads: Object.values(readers) };
}

// The frequent ones first.
const NUMERIC = halfOf(NUMERIC_POINT, {
  bare: numeric.readBare,
  day_first: numeric.readDayFirst,
  year: numeric.readYear,
  span_year: numeric.readSpanYear,
  iso_year: numeric.readIso,
  numeric_a: numeric.readNumeric,
  compact: numeric.readCompact,
  month_day: numeric.readMonthDay,
});
const WORDED = halfOf(WORDED_POINT, {
  weekday: words.readWeekday,
  unit: words.readUnit,
  month: words.readMonth,
  month_first: words.readMonthFirst,
  deictic: words.readDeictic,
  time_of_day: words.readTimeOfDay,
  season: words.readSeason,
  short_weekday: words.readShortWeekday,
  weekday_day: numeric.readBare,
});

const BEFORE = 48;
const AFTER = 24;
const FULL_STOP = /(?:[a-z]{5}|may|june|july)\.$/i;

/** Length of a match less the full stop of the sentence ("in August."); abbreviations keep theirs. */
function lengthWithoutStop(text: string): number {
  return text.endsWith(".") && FULL_STOP.test(text) ? text.length - 1 : text.length;
}

function readerOf({ indexes, reads }: Half, match: RegExpExecArray): Read | undefined {
  for (let at = 0; at < indexes.length; at += 1) {
    if (match[indexes[at] ?? 0] !== undefined) return reads[at];
  }
  return undefined;
}

function readPoint(
  text: string,
  match: RegExpExecArray,
  half: Half,
  previous: Point | null,
): Point | null {
  const { groups = {}, index: start, 0: words } = match;
  const end = start + lengthWithoutStop(words);
  const before = text.slice(Math.max(previous?.end ?? 0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const reading = readerOf(
    half,
    match,
  )?.({ groups, text: words, start, end, before, after, previous });
  if (!reading) return null;
  return {
    start: reading.start ?? start,
    end: reading.end ?? end,
    value: reading.value,
    rule: reading.rule,
    dependent: reading.dependent ?? false,
  };
}

/** The half that reads a head: that of the words, but for digits and the `l` that stands for 1. */
function halfAt(text: string, at: number): Half {
  if (text.charCodeAt(at) <= 57) return NUMERIC;
  const next = text.charCodeAt(at + 1);
  return next >= 48 && next <= 57 ? NUMERIC : WORDED;
}

/** "Garnet Shield 12, Sept. 3-17": a number before a comma is no day, but the month behind it may begin a date. */
function resumeAt(match: RegExpExecArray | null, last: number): number {
  const number = match === null ? null : /^\d+(?=,\s)/.exec(match[0]);
  return match === null || number === null ? last : match.index + number[0].length;
}

/** All points of time between two offsets of a text, in order, not overlapping; their offsets count from `start`. */
export function scanPoints(text: string, start: number, end: number): readonly Point[] {
  let at = nextHead(text, start, end);
  if (at < 0) return [];
  const sentence = text.slice(start, end);
  const points: Point[] = [];
  let previous: Point | null = null;
  while (at >= 0) {
    const half = halfAt(text, at);
    half.pattern.lastIndex = at - start;
    const match = half.pattern.exec(sentence);
    const point: Point | null = match && readPoint(sentence, match, half, previous);
    if (point) points.push(point);
    previous = point ?? previous;
    const behind = point?.end ?? resumeAt(match, half.pattern.lastIndex);
    at = nextHead(text, Math.max(at + 1, start + behind), end);
  }
  return points;
}
