import type { PeriodUnit } from "@drillbook/model";
import { periodName } from "../words/periods.ts";
import type { Period } from "./period-stack.ts";

const PARTS: Readonly<Record<PeriodUnit, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** The period that an ISO date lies in: `2024`, `2024-H2`, `2024-Q3`, `2024-07`. */
export function periodOf(date: string, unit: PeriodUnit): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  if (unit === "year") return year;
  if (unit === "month") return date.slice(0, 7);
  return unit === "half" ? `${year}-H${Math.ceil(month / 6)}` : `${year}-Q${Math.ceil(month / 3)}`;
}

/** Periods of a time axis from their keys in order; those from `partial_from` on are partial. */
export function periodsOf(
  keys: readonly string[],
  unit: PeriodUnit,
  partial_from: string | null,
): Period[] {
  const years = keys.map((key) => Number(key.slice(0, 4)));
  const isOneYear = new Set(years).size === 1;
  return keys.map((key, at) => {
    const year = years[at] ?? 0;
    const isFirst = years[at - 1] !== year;
    const isWhole = at > 0 || years.filter((each) => each === year).length === PARTS[unit];
    return {
      key,
      label: periodName(key),
      year,
      is_labelled: isFirst && (isWhole || isOneYear),
      is_partial: partial_from !== null && key >= partial_from,
    };
  });
}
