import type { SeriesRow } from "../tables/series.ts";
import type { Answering } from "./filter.ts";

/** A name under which reports know exercises of a series, year and number cut off. */
export interface SeriesNameRow {
  readonly name: string;
  readonly exercise_count: number;
  /** Years of the first and the last exercise that is called so; null where none is dated. */
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** A series that comes before or after another one. */
export type SeriesLink = Pick<SeriesRow, "series_id" | "name" | "first_year" | "last_year">;

/** All that a dataset knows of one series. */
export interface SeriesRecord {
  readonly series: SeriesRow;
  /** By the year of their first use. */
  readonly names: readonly SeriesNameRow[];
  /** What it renamed or followed; null where nothing is known. */
  readonly succeeds: SeriesLink | null;
  readonly succeeded_by: readonly SeriesLink[];
}

const NAMES = `WITH told AS (
  SELECT e.exercise_id, e.year, unnest(list_append(r.aliases, r.name)) AS written
  FROM exercises AS e JOIN reports AS r USING (exercise_id) WHERE e.series_id = $series_id
),
cut AS (
  SELECT exercise_id, year, trim(regexp_replace(trim(written), '[\\s\\-–—(]*(19|20)\\d\\d\\)?( [IVX]+)?$', '')) AS name
  FROM told WHERE written IS NOT NULL
)
SELECT mode(name ORDER BY name) AS name, count(DISTINCT exercise_id) AS exercise_count,
  min(year) AS first_year, max(year) AS last_year
FROM cut WHERE name <> '' GROUP BY lower(name)
ORDER BY first_year NULLS LAST, exercise_count DESC, name`;

const LINK = "SELECT series_id, name, first_year, last_year FROM series";

/** The whole record of one series; `null` for an id that is not in the dataset. */
export async function seriesRecord(
  dataset: Answering,
  series_id: string,
): Promise<SeriesRecord | null> {
  const ask = <T extends object>(sql: string) => dataset.query<T>(sql, { series_id });
  const [series] = await ask<SeriesRow>("SELECT * FROM series WHERE series_id = $series_id");
  if (series === undefined) return null;
  const before = `${LINK} WHERE series_id = (SELECT succeeds FROM series WHERE series_id = $series_id)`;
  const [names, [succeeds], succeeded_by] = await Promise.all([
    ask<SeriesNameRow>(NAMES),
    ask<SeriesLink>(before),
    ask<SeriesLink>(`${LINK} WHERE succeeds = $series_id ORDER BY first_year, series_id`),
  ]);
  return { series, names, succeeds: succeeds ?? null, succeeded_by };
}
