import type { Domain } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One domain and how many exercises of a selection train it. */
export interface DomainCountRow {
  readonly domain: Domain | "unknown";
  readonly exercise_count: number;
}

/** Domains of a selection, dated or not, most exercises first, then by name; only those found. An exercise counts in each of its domains, one without any as `unknown`. */
export function domainCounts(dataset: Answering, filter: Filter = {}): Promise<DomainCountRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT coalesce(domains.domain, 'unknown') AS domain, count(*) AS exercise_count
FROM selected LEFT JOIN domains USING (exercise_id)
GROUP BY 1 ORDER BY exercise_count DESC, domain`,
    selected.values,
  );
}
