import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** How many exercises began in one month of one year. */
export interface SeasonRow {
  readonly year: number;
  /** 1 to 12; null for those of which only the year is known. */
  readonly month: number | null;
  readonly exercise_count: number;
}

/** Exercises by year and month, in that order, those without a known month last in their year; months without any have no row, exercises without a year are left out. */
export async function season(dataset: Answering, filter: Filter = {}): Promise<SeasonRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT year,
  CASE WHEN date_trunc('month', start_earliest) = date_trunc('month', start_latest)
    THEN month(start_earliest)::INTEGER END AS month,
  count(*) AS exercise_count
FROM selected WHERE year IS NOT NULL
GROUP BY ALL ORDER BY year, month NULLS LAST`,
    selected.values,
  );
}
