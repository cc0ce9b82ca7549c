import type { Kind, Status } from "../tables/codes.ts";
import { type Answering, type BoundSql, type Filter, selectedExercises } from "./filter.ts";
import { type PeriodUnit, periodIndex, periodName, periodValues } from "./periods.ts";

/** What is counted: exercises, the days of each from its first to its last, or parties that took part in each. */
export type FrequencyMeasure = "exercises" | "days" | "participations";

/** By what the counts of a period are kept apart. */
export type FrequencySplit = "kind" | "status" | "none";

/** What to count, how finely, and by what apart. */
export interface FrequencyQuestion {
  readonly unit: PeriodUnit;
  readonly measure: FrequencyMeasure;
  readonly split: FrequencySplit;
}

/** One part of the exercises that began in one period. */
export interface FrequencyRow {
  /** `2024`, `2024-H2`, `2024-Q3`, `2024-07`. */
  readonly period: string;
  /** Kind or status (`unknown` where none is told), or `all`. */
  readonly part: Kind | Status | "unknown" | "all";
  /** 0 for a period between the first and the last in which there is none. */
  readonly amount: number;
}

/** The exercises that {@link frequency} cannot count. */
export interface FrequencyGapsRow {
  /** Not even the year is known. */
  readonly undated_count: number;
  /** The year is known, but not the period in it. */
  readonly imprecise_count: number;
  /** The period is known, but not the measure: no first and last day, no participant. */
  readonly unmeasured_count: number;
}

const AMOUNTS: Readonly<Record<FrequencyMeasure, string>> = {
  exercises: "1",
  days: `CASE WHEN start_earliest = start_latest AND end_earliest = end_latest
    THEN date_diff('day', start_earliest, end_latest) + 1 END`,
  participations: "nullif(len(participants), 0)",
};

const PARTS: Readonly<Record<FrequencySplit, string>> = {
  kind: "kind",
  status: "coalesce(status, 'unknown')",
  none: "'all'",
};

/** The common table expression `measured`: period, part and amount of each selected exercise, null where not known. */
async function measured(
  dataset: Answering,
  filter: Filter,
  { unit, measure, split }: FrequencyQuestion,
): Promise<BoundSql> {
  const selected = await selectedExercises(dataset, filter);
  const begun = `CASE WHEN ${periodIndex("start_earliest")} = ${periodIndex("start_latest")}
    THEN ${periodIndex("start_earliest")} END`;
  return {
    sql: `${selected.sql},
measured AS (
  SELECT e.year, CASE WHEN $parts::INTEGER = 1 THEN e.year ELSE ${begun} END AS slot,
    ${PARTS[split]} AS part, ${AMOUNTS[measure]} AS amount
  FROM selected AS e
)`,
    values: { ...selected.values, ...periodValues(unit) },
  };
}

/** Exercises by period and part, in that order: one row for each part found, each period from the first to the last. What cannot be placed or measured is in {@link frequencyGaps}. */
export async function frequency(
  dataset: Answering,
  filter: Filter,
  question: FrequencyQuestion,
): Promise<FrequencyRow[]> {
  const { sql, values } = await measured(dataset, filter, question);
  return dataset.query(
    `WITH ${sql},
placed AS (SELECT * FROM measured WHERE slot IS NOT NULL AND amount IS NOT NULL),
periods AS (SELECT unnest(range(min(slot), max(slot) + 1)) AS slot FROM placed),
parts AS (SELECT DISTINCT part FROM placed)
SELECT ${periodName("periods.slot")} AS period, parts.part, coalesce(sum(placed.amount), 0)::DOUBLE AS amount
FROM periods CROSS JOIN parts LEFT JOIN placed ON placed.slot = periods.slot AND placed.part = parts.part
GROUP BY periods.slot, parts.part
ORDER BY periods.slot, parts.part`,
    values,
  );
}

/** How many exercises {@link frequency} leaves out, and why; each counts once. */
export async function frequencyGaps(
  dataset: Answering,
  filter: Filter,
  question: FrequencyQuestion,
): Promise<FrequencyGapsRow> {
  const { sql, values } = await measured(dataset, filter, question);
  const [row] = await dataset.query<FrequencyGapsRow>(
    `WITH ${sql}
SELECT count(*) FILTER (WHERE year IS NULL AND slot IS NULL) AS undated_count,
  count(*) FILTER (WHERE year IS NOT NULL AND slot IS NULL) AS imprecise_count,
  count(*) FILTER (WHERE slot IS NOT NULL AND amount IS NULL) AS unmeasured_count
FROM measured`,
    values,
  );
  return row ?? { undated_count: 0, imprecise_count: 0, unmeasured_count: 0 };
}
