import type { Domain } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One domain and how many exercises of a selection train it. */
export interface DomainCountRow {
  readonly domain: Domain | "unknown";
  readonly exercise_count: number;
}

/** Domains of a selection, dated or not, most exercises first, then by name; only those found. An exercise counts in each of its domains, one without any as `unknown`. */
export async function domainCounts(
  dataset: Answering,
  filter: Filter = {},
): Promise<DomainCountRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT domain, count(*) AS exercise_count
FROM (SELECT unnest(CASE WHEN len(domains) = 0 THEN ['unknown'] ELSE domains END) AS domain FROM selected)
GROUP BY domain ORDER BY exercise_count DESC, domain`,
    selected.values,
  );
}
