import type { EditionRow } from "@drillbook/model";
import { periodInWords } from "../words/dates.ts";

/** One edition on the line of years; places are shares of the line, 0 to 1. */
export type EditionMark = {
  readonly exercise_id: string;
  /** Its name and dates, as a table would say it. */
  readonly tip: string;
  /** Middle of the days on which it can have begun. */
  readonly at: number;
  /** The first and the last of these days. */
  readonly from: number;
  readonly to: number;
  /** How many marks lie below it at the same place. */
  readonly level: number;
  readonly is_patrol: boolean;
  readonly is_cancelled: boolean;
};

/** The line: its years, and the editions whose date is known. */
export type EditionLine = {
  readonly years: readonly number[];
  readonly marks: readonly EditionMark[];
  /** Editions of which not even the year is known. */
  readonly undated: number;
};

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
/** Marks nearer than this share of the line are stacked: two radii on the narrowest screen. */
const NEAR = 0.045;

/** Editions in the order of their dates as marks on a line of whole years. */
export function editionLine(rows: readonly EditionRow[]): EditionLine {
  const dated = rows.filter((row) => row.start_earliest !== null || row.year !== null);
  const found = dated.map(daysOf);
  const first = Math.min(...found.map((days) => yearOf(days.from)));
  const last = Math.max(...found.map((days) => yearOf(days.to)));
  const count = dated.length === 0 ? 0 : last - first + 1;
  const years = Array.from({ length: count }, (_, at) => first + at);
  const origin = Date.UTC(first, 0, 1) / DAY_MS;
  const share = (day: number) => (day - origin) / (count * YEAR_DAYS);
  const marks: EditionMark[] = [];
  for (const [at, row] of dated.entries()) {
    const { from, to } = found[at] ?? { from: origin, to: origin };
    const place = { from: share(from), to: share(to), at: share((from + to) / 2) };
    marks.push({ ...place, ...looksOf(row), level: levelAt(marks, place.at) });
  }
  return { years, marks, undated: rows.length - dated.length };
}

function looksOf(row: EditionRow) {
  const when = periodInWords(row.start_edtf, row.end_edtf) ?? String(row.year);
  return {
    exercise_id: row.exercise_id,
    tip: `${row.name ?? "Without a name"}, ${when}${row.status === "cancelled" ? ", cancelled" : ""}`,
    is_patrol: row.kind === "patrol",
    is_cancelled: row.status === "cancelled",
  };
}

function daysOf(row: EditionRow): { from: number; to: number } {
  const from = row.start_earliest ?? `${row.year}-01-01`;
  const to = row.start_latest ?? (row.start_earliest === null ? `${row.year}-12-31` : from);
  return { from: Date.parse(from) / DAY_MS, to: Date.parse(to) / DAY_MS };
}

function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function levelAt(marks: readonly EditionMark[], at: number): number {
  const taken = new Set(
    marks.filter((mark) => Math.abs(mark.at - at) < NEAR).map(({ level }) => level),
  );
  let level = 0;
  while (taken.has(level)) level += 1;
  return level;
}

/** The longest time between two editions that follow each other, as the years of the two; null where none lie two years apart. */
export function longestGap(rows: readonly EditionRow[]): readonly [number, number] | null {
  const years = rows
    .filter((row) => row.status !== "cancelled")
    .flatMap(({ year }) => (year === null ? [] : [year]))
    .toSorted((a, b) => a - b);
  let gap: readonly [number, number] | null = null;
  for (const [at, year] of years.entries()) {
    const before = years[at - 1] ?? year;
    if (year - before > Math.max(1, gap === null ? 1 : gap[1] - gap[0])) gap = [before, year];
  }
  return gap;
}
