import type { Found, Reading } from "./found.ts";
import { POINT_SOURCE } from "./pattern.ts";
import type { Point } from "./point.ts";
import * as numeric from "./read-numeric.ts";
import * as words from "./read-words.ts";

/** The group that tells which alternative matched, with the reader of it. */
const READERS: readonly (readonly [group: string, read: (found: Found) => Reading | null])[] = [
  ["bare", numeric.readBare],
  ["weekday", words.readWeekday],
  ["unit", words.readUnit],
  ["month", words.readMonth],
  ["month_first", words.readMonthFirst],
  ["day_first", numeric.readDayFirst],
  ["year", numeric.readYear],
  ["span_year", numeric.readSpanYear],
  ["deictic", words.readDeictic],
  ["time_of_day", words.readTimeOfDay],
  ["season", words.readSeason],
  ["short_weekday", words.readShortWeekday],
  ["weekday_day", numeric.readBare],
  ["iso_year", numeric.readIso],
  ["numeric_a", numeric.readNumeric],
  ["compact", numeric.readCompact],
  ["month_day", numeric.readMonthDay],
];

const BEFORE = 48;
const AFTER = 24;

function readPoint(text: string, match: RegExpExecArray, previous: Point | null): Point | null {
  const groups = match.groups ?? {};
  const reader = READERS.find(([group]) => groups[group] !== undefined);
  if (reader === undefined) return null;
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(previous?.end ?? 0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const reading = reader[1]({ groups, text: match[0], start, end, before, after, previous });
  return reading && { start, end, dependent: false, ...reading };
}

/** All points of time in a sentence, in order, not overlapping. */
export function scanPoints(text: string): readonly Point[] {
  const pattern = new RegExp(POINT_SOURCE, "gi");
  const points: Point[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const point = readPoint(text, match, points.at(-1) ?? null);
    if (point === null) continue;
    points.push(point);
    pattern.lastIndex = Math.max(point.end, match.index + 1);
  }
  return points;
}
