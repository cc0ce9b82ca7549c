import type { Domain, Kind, Status } from "../tables/codes.ts";
import type { SeriesRow } from "../tables/series.ts";
import type { Answering } from "./filter.ts";

/** One exercise of a series. */
export interface EditionRow {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly edition: string | null;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  /** First and last possible day of the start; null where not even the year is known. */
  readonly start_earliest: string | null;
  readonly start_latest: string | null;
  readonly year: number | null;
  /** Codes of the parties that take part (observers left out), in alphabetical order. */
  readonly participants: readonly string[];
  readonly domains: readonly Domain[];
  readonly places: readonly string[];
  readonly article_count: number;
}

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
  /** Oldest first, undated ones last. */
  readonly editions: readonly EditionRow[];
  /** By the year of their first use. */
  readonly names: readonly SeriesNameRow[];
  /** What it renamed or followed; null where nothing is known. */
  readonly succeeds: SeriesLink | null;
  readonly succeeded_by: readonly SeriesLink[];
}

const EDITIONS = `SELECT exercise_id, name, edition, kind, status, start_edtf, end_edtf,
  start_earliest, start_latest, year, article_count,
  list_sort(array(SELECT p.party FROM participants AS p WHERE p.exercise_id = e.exercise_id AND p.role = 'participant')) AS participants,
  list_sort(array(SELECT d.domain FROM domains AS d WHERE d.exercise_id = e.exercise_id)) AS domains,
  list_sort(array(SELECT l.place FROM places AS l WHERE l.exercise_id = e.exercise_id)) AS places
FROM exercises AS e WHERE series_id = $series_id
ORDER BY coalesce(start_earliest, end_earliest) NULLS LAST, exercise_id`;

const NAMES = `WITH told AS (
  SELECT e.exercise_id, e.year, unnest(list_append(r.aliases, r.name)) AS written
  FROM exercises AS e JOIN reports AS r USING (exercise_id) WHERE e.series_id = $series_id
),
cut AS (
  SELECT exercise_id, year, trim(regexp_replace(trim(written), '[\\s\\-–—(]*(19|20)\\d\\d\\)?$', '')) AS name
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
  const [editions, names, [succeeds], succeeded_by] = await Promise.all([
    ask<EditionRow>(EDITIONS),
    ask<SeriesNameRow>(NAMES),
    ask<SeriesLink>(before),
    ask<SeriesLink>(`${LINK} WHERE succeeds = $series_id ORDER BY first_year, series_id`),
  ]);
  return { series, editions, names, succeeds: succeeds ?? null, succeeded_by };
}
