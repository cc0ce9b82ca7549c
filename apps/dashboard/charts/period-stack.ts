import { type Series, totalAt } from "./series.ts";

/** One period of a chart over time. */
export type Period = {
  /** `2024`, `2024-H2`, `2024-Q3`, `2024-07`. */
  readonly key: string;
  /** In words. */
  readonly label: string;
  readonly year: number;
  /** Whether the axis may write the year below it: at most one period of a year. */
  readonly is_labelled: boolean;
  /** Whether the articles can tell only a part of it. */
  readonly is_partial: boolean;
};

/** What a chart of stacked bars over time needs; plain data, so that it crosses to the browser. */
export type PeriodStack = {
  /** What is counted, as the words at the top left of the value axis. */
  readonly axis_title: string;
  /** Every period from the first to the last: one without rows keeps its place. */
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
};

/** Height of the drawing and its margins, in px: the still and the live chart share them. */
export const PERIOD_BOX = { height: 304, top: 24, bottom: 24, left: 40 } as const;

/** Share of a period's band that stays empty on each side of its bar. */
export const BAND_GAP = 0.12;

/** The tallest stack; 0 without periods. */
export function tallest(stack: PeriodStack): number {
  return stack.periods.reduce((most, _, index) => Math.max(most, totalAt(stack.series, index)), 0);
}

/** How many years the axis spans, parts counted as whole ones. */
export function yearCount({ periods }: PeriodStack): number {
  return new Set(periods.map(({ year }) => year)).size;
}

/** All years from the first to the last of those given; [] for none. */
export function everyYear(years: readonly number[]): number[] {
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
