import type { Kind } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** How many exercises of one kind began in one year. */
export interface ExercisesPerYearRow {
  readonly year: number;
  readonly kind: Kind;
  /** 0 for a year between the first and the last in which none is known. */
  readonly exercise_count: number;
}

/** Exercises by year and kind, in that order: one row for each kind found, each year from the first to the last. Those without a year are left out. */
export function exercisesPerYear(
  dataset: Answering,
  filter: Filter = {},
): Promise<ExercisesPerYearRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql},
dated AS (SELECT * FROM selected WHERE year IS NOT NULL),
years AS (SELECT unnest(range(min(year), max(year) + 1)) AS year FROM dated),
kinds AS (SELECT DISTINCT kind FROM dated)
SELECT years.year, kinds.kind, count(dated.exercise_id) AS exercise_count
FROM years CROSS JOIN kinds LEFT JOIN dated ON dated.year = years.year AND dated.kind = kinds.kind
GROUP BY years.year, kinds.kind
ORDER BY years.year, kinds.kind`,
    selected.values,
  );
}
