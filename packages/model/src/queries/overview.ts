import { DrillbookError } from "../errors.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** A selection of exercises in numbers. */
export interface OverviewRow {
  readonly exercise_count: number;
  readonly patrol_count: number;
  /** Exercises and patrols of which not even the year is known. */
  readonly undated_count: number;
  /** Countries that took part in any of them (observers left out). */
  readonly country_count: number;
  /** Articles that report any of them, copies included. */
  readonly article_count: number;
  /** Publishers of these articles, as far as they are known. */
  readonly source_count: number;
  readonly first_year: number | null;
  readonly last_year: number | null;
  /** Publication of the latest article about any of them, ISO date. */
  readonly latest_report: string | null;
}

/** The one row of numbers at the top of the page. `kinds` left out means both here: exercises and patrols are counted apart anyway. */
export async function overview(dataset: Answering, filter: Filter = {}): Promise<OverviewRow> {
  const selected = await selectedExercises(dataset, { ...filter, kinds: filter.kinds ?? [] });
  const [row] = await dataset.query<OverviewRow>(
    `WITH ${selected.sql},
numbers AS (SELECT DISTINCT unnest(articles) AS number FROM selected),
told AS (SELECT publisher, published_on FROM numbers JOIN counted.articles USING (number)),
parties AS (SELECT DISTINCT unnest(countries) AS party FROM selected)
SELECT
  count(*) FILTER (WHERE kind = 'exercise') AS exercise_count,
  count(*) FILTER (WHERE kind = 'patrol') AS patrol_count,
  count(*) FILTER (WHERE year IS NULL) AS undated_count,
  (SELECT count(*) FROM parties) AS country_count,
  (SELECT count(*) FROM told) AS article_count,
  (SELECT count(DISTINCT publisher) FROM told) AS source_count,
  min(year) AS first_year, max(year) AS last_year,
  (SELECT max(published_on) FROM told) AS latest_report
FROM selected`,
    selected.values,
  );
  if (row !== undefined) return row;
  throw new DrillbookError({ code: "query_failed", message: "The overview has no row." });
}
