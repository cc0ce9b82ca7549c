import { type Series, totalAt } from "./series.ts";

/** What a chart of stacked bars over years needs; plain data, so that it crosses to the browser. */
export type YearStack = {
  /** What is counted, as the words at the top left of the value axis. */
  readonly axis_title: string;
  /** Every year from the first to the last: a year without rows keeps its place. */
  readonly years: readonly number[];
  /** The first year of which the data sees only a part; null where all years are whole. */
  readonly partial_from: number | null;
  readonly series: readonly Series[];
};

/** Height of the drawing and its margins, in px: the still and the live chart share them. */
export const YEAR_BOX = { height: 304, top: 24, bottom: 24, left: 32 } as const;

/** Share of a year's band that stays empty on each side of its bar. */
export const BAND_GAP = 0.12;

/** Whether the data sees only a part of the year. */
export function isPartial(stack: YearStack, year: number): boolean {
  return stack.partial_from !== null && year >= stack.partial_from;
}

/** The tallest stack; 0 without years. */
export function tallest(stack: YearStack): number {
  return stack.years.reduce((most, _, index) => Math.max(most, totalAt(stack.series, index)), 0);
}

/** All years from the first to the last of those given; [] for none. */
export function everyYear(years: readonly number[]): number[] {
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
