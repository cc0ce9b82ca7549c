import type { Domain } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One domain in one year. */
export interface DomainsOverTimeRow {
  readonly year: number;
  readonly domain: Domain | "unknown";
  readonly exercise_count: number;
  /** Part of the exercises of the year, 0 to 1. The parts of a year add up to more than 1, as an exercise may train several domains; null for a year without exercises. */
  readonly share: number | null;
}

/** Domains by year, in that order: one row for each domain found, each year from the first to the last. Exercises without a domain count as `unknown`. */
export function domainsOverTime(
  dataset: Answering,
  filter: Filter = {},
): Promise<DomainsOverTimeRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql},
dated AS (SELECT exercise_id, year FROM selected WHERE year IS NOT NULL),
labelled AS (
  SELECT dated.exercise_id, dated.year, coalesce(domains.domain, 'unknown') AS domain
  FROM dated LEFT JOIN domains USING (exercise_id)
),
years AS (
  SELECT range AS year, (SELECT count(*) FROM dated WHERE dated.year = range) AS exercises_of_year
  FROM (SELECT unnest(range(min(year), max(year) + 1)) AS range FROM dated)
),
found AS (SELECT DISTINCT domain FROM labelled)
SELECT years.year, found.domain, count(labelled.exercise_id) AS exercise_count,
  count(labelled.exercise_id) / nullif(max(years.exercises_of_year), 0)::DOUBLE AS share
FROM years CROSS JOIN found
LEFT JOIN labelled ON labelled.year = years.year AND labelled.domain = found.domain
GROUP BY years.year, found.domain
ORDER BY years.year, found.domain`,
    selected.values,
  );
}
