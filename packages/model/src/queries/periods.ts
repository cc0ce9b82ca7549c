import type { QueryValues } from "../database.ts";

/** How finely time is cut. */
export type PeriodUnit = "year" | "half" | "quarter" | "month";

const PARTS_OF_A_YEAR: Readonly<Record<PeriodUnit, number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
};

/** The value that {@link periodIndex} and {@link periodName} need: into how many parts a year is cut. */
export function periodValues(unit: PeriodUnit): QueryValues {
  return { parts: PARTS_OF_A_YEAR[unit] };
}

/** SQL of the running number of the period that a date lies in: neighbours differ by 1, across years too. */
export function periodIndex(date: string): string {
  return `(year(${date}) * $parts::INTEGER + (month(${date}) - 1) * $parts::INTEGER // 12)`;
}

/** SQL of the name of a running number: `2024`, `2024-H2`, `2024-Q3`, `2024-07`; names sort as the periods do. */
export function periodName(index: string): string {
  const year = `(${index} // $parts::INTEGER)::VARCHAR`;
  const part = `(${index} % $parts::INTEGER + 1)::VARCHAR`;
  return `CASE $parts::INTEGER WHEN 1 THEN ${year} WHEN 2 THEN ${year} || '-H' || ${part}
    WHEN 4 THEN ${year} || '-Q' || ${part} ELSE ${year} || '-' || lpad(${part}, 2, '0') END`;
}
