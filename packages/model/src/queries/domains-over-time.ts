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
export async function domainsOverTime(
  dataset: Answering,
  filter: Filter = {},
): Promise<DomainsOverTimeRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
counts AS (
  SELECT year, domain, count(*) AS exercise_count FROM (
    SELECT year, unnest(CASE WHEN len(domains) = 0 THEN ['unknown'] ELSE domains END) AS domain
    FROM selected WHERE year IS NOT NULL
  ) GROUP BY year, domain
),
totals AS (SELECT year, count(*) AS exercise_count FROM selected WHERE year IS NOT NULL GROUP BY year),
years AS (SELECT unnest(range(min(year), max(year) + 1)) AS year FROM totals),
found AS (SELECT DISTINCT domain FROM counts)
SELECT years.year, found.domain, coalesce(counts.exercise_count, 0) AS exercise_count,
  coalesce(counts.exercise_count, 0) / nullif(totals.exercise_count, 0)::DOUBLE AS share
FROM years CROSS JOIN found LEFT JOIN totals USING (year)
LEFT JOIN counts ON counts.year = years.year AND counts.domain = found.domain
ORDER BY years.year, found.domain`,
    selected.values,
  );
}
