import type { Found, Reading } from "./found.ts";
import { nextHead } from "./heads.ts";
import { NUMERIC_POINT, WORDED_POINT } from "./pattern.ts";
import type { Point } from "./point.ts";
import * as numeric from "./read-numeric.ts";
import * as words from "./read-words.ts";

type Reader = readonly [group: string, read: (found: Found) => Reading | null];

/** The group that tells which alternative matched, with the reader of it; the frequent ones first. */
const NUMERIC_READERS: readonly Reader[] = [
  ["bare", numeric.readBare],
  ["day_first", numeric.readDayFirst],
  ["year", numeric.readYear],
  ["span_year", numeric.readSpanYear],
  ["iso_year", numeric.readIso],
  ["numeric_a", numeric.readNumeric],
  ["compact", numeric.readCompact],
  ["month_day", numeric.readMonthDay],
];
const WORDED_READERS: readonly Reader[] = [
  ["weekday", words.readWeekday],
  ["unit", words.readUnit],
  ["month", words.readMonth],
  ["month_first", words.readMonthFirst],
  ["deictic", words.readDeictic],
  ["time_of_day", words.readTimeOfDay],
  ["season", words.readSeason],
  ["short_weekday", words.readShortWeekday],
  ["weekday_day", numeric.readBare],
];

const BEFORE = 48;
const AFTER = 24;

/** Length of a match less the full stop of the sentence ("in August."); abbreviations keep theirs. */
function lengthWithoutStop(text: string): number {
  return /(?:[a-z]{5}|may|june|july)\.$/i.test(text) ? text.length - 1 : text.length;
}

function readPoint(
  text: string,
  match: RegExpExecArray,
  readers: readonly Reader[],
  previous: Point | null,
): Point | null {
  const groups = match.groups ?? {};
  const reader = readers.find(([group]) => groups[group] !== undefined);
  if (reader === undefined) return null;
  const start = match.index;
  const end = start + lengthWithoutStop(match[0]);
  const before = text.slice(Math.max(previous?.end ?? 0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const reading = reader[1]({ groups, text: match[0], start, end, before, after, previous });
  return reading && { start, end, dependent: false, ...reading };
}

/** Whether a head is a word: all but digits and the `l` that stands for 1. */
function startsWord(text: string, at: number): boolean {
  return text.charCodeAt(at) > 57 && !/^l\d/.test(text.slice(at, at + 2));
}

/** All points of time between two offsets of a text, in order, not overlapping; their offsets count from `start`. */
export function scanPoints(text: string, start: number, end: number): readonly Point[] {
  let at = nextHead(text, start, end);
  if (at < 0) return [];
  const sentence = text.slice(start, end);
  const points: Point[] = [];
  while (at >= 0) {
    const isWord = startsWord(text, at);
    const pattern = isWord ? WORDED_POINT : NUMERIC_POINT;
    pattern.lastIndex = at - start;
    const match = pattern.exec(sentence);
    const readers = isWord ? WORDED_READERS : NUMERIC_READERS;
    const point = match && readPoint(sentence, match, readers, points.at(-1) ?? null);
    if (point) points.push(point);
    at = nextHead(text, Math.max(at + 1, start + (point?.end ?? pattern.lastIndex)), end);
  }
  return points;
}
