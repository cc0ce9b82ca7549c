import { DrillbookError } from "../errors.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** How many exercises and patrols a filter lets through, and what they have in common. */
export interface SelectionRow {
  readonly exercise_count: number;
  readonly patrol_count: number;
  /** Those of either kind that are only announced so far. */
  readonly announced_count: number;
  readonly cancelled_count: number;
  /** Those of either kind of which at least one domain is known. */
  readonly known_domain_count: number;
  /** Articles that report any of them, copies included. */
  readonly article_count: number;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** The one row of numbers of a selection: exactly what the filter lets through, patrols only where it asks for them. */
export async function selection(dataset: Answering, filter: Filter = {}): Promise<SelectionRow> {
  const selected = await selectedExercises(dataset, filter);
  const [row] = await dataset.query<SelectionRow>(
    `WITH ${selected.sql}
SELECT
  count(*) FILTER (WHERE kind = 'exercise') AS exercise_count,
  count(*) FILTER (WHERE kind = 'patrol') AS patrol_count,
  count(*) FILTER (WHERE status = 'announced') AS announced_count,
  count(*) FILTER (WHERE status = 'cancelled') AS cancelled_count,
  count(*) FILTER (WHERE len(domains) > 0) AS known_domain_count,
  (SELECT count(DISTINCT number) FROM (SELECT unnest(articles) AS number FROM selected)) AS article_count,
  min(year) AS first_year, max(year) AS last_year
FROM selected`,
    selected.values,
  );
  if (row !== undefined) return row;
  throw new DrillbookError({ code: "query_failed", message: "The selection has no row." });
}
