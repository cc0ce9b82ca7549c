import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One place on the map. */
export interface PlacesMapRow {
  readonly place: string;
  /** What it is (city, base, sea, region …); null for one that the gazetteer does not know. */
  readonly place_kind: string | null;
  readonly country: string | null;
  /** Degrees, WGS 84. For a sea or a region they are only its middle. */
  readonly latitude: number;
  readonly longitude: number;
  readonly exercise_count: number;
}

/** What the map cannot show: a place without a point, or a country of which no place is known. */
export interface PlacesOffMapRow {
  /** Name of a place as the table `places` writes it; null for a country. */
  readonly place: string | null;
  /** Code of the host country; null for a place. */
  readonly host: string | null;
  /** English name of either. */
  readonly name: string;
  readonly exercise_count: number;
}

/** How many of the selection were at each place. */
const PLACED = `SELECT place, count(*) AS exercise_count
  FROM (SELECT unnest(places) AS place FROM selected) GROUP BY place`;

/** The `limit` places with coordinates where most exercises were held, most first, then by name; an exercise of several places counts in each. */
export async function placesMap(
  dataset: Answering,
  filter: Filter = {},
  limit = 400,
): Promise<PlacesMapRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT place, place_kind, country, latitude, longitude, exercise_count
FROM (${PLACED}) JOIN counted.places USING (place) WHERE latitude IS NOT NULL
ORDER BY exercise_count DESC, place
LIMIT $limit`,
    { ...selected.values, limit },
  );
}

/**
 * Places without coordinates, and host countries of exercises of which no place is known, most exercises first, then by name;
 * `limit` of them.
 */
export async function placesOffMap(
  dataset: Answering,
  filter: Filter = {},
  limit = 40,
): Promise<PlacesOffMapRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
hosted AS (SELECT unnest(list_distinct(host)) AS host FROM selected WHERE len(places) = 0),
found AS (
  SELECT place, NULL AS host, place AS name, exercise_count
  FROM (${PLACED}) JOIN counted.places USING (place) WHERE latitude IS NULL
  UNION ALL
  SELECT NULL, hosted.host, coalesce(any_value(c.name), hosted.host), count(*)
  FROM hosted LEFT JOIN countries AS c ON c.country = hosted.host
  GROUP BY hosted.host
)
SELECT place, host, name, exercise_count FROM found
ORDER BY exercise_count DESC, name, place NULLS LAST
LIMIT $limit`,
    { ...selected.values, limit },
  );
}
