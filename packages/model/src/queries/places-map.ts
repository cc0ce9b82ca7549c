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

/** The `limit` places with coordinates where most exercises were held, most first, then by name; an exercise of several places counts in each. */
export function placesMap(
  dataset: Answering,
  filter: Filter = {},
  limit = 400,
): Promise<PlacesMapRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT p.place, any_value(p.place_kind) AS place_kind, any_value(p.country) AS country,
  min(p.latitude) AS latitude, min(p.longitude) AS longitude,
  count(DISTINCT p.exercise_id) AS exercise_count
FROM places AS p JOIN selected USING (exercise_id)
WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL
GROUP BY p.place
ORDER BY exercise_count DESC, p.place
LIMIT $limit`,
    { ...selected.values, limit },
  );
}

/**
 * Places without coordinates, and host countries of exercises of which no place is known, most exercises first, then by name;
 * `limit` of them.
 */
export function placesOffMap(
  dataset: Answering,
  filter: Filter = {},
  limit = 40,
): Promise<PlacesOffMapRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql},
placed AS (SELECT DISTINCT exercise_id FROM places),
hosted AS (
  SELECT exercise_id, unnest(host) AS host FROM selected
  WHERE exercise_id NOT IN (SELECT exercise_id FROM placed)
),
found AS (
  SELECT p.place, NULL AS host, p.place AS name, count(DISTINCT p.exercise_id) AS exercise_count
  FROM places AS p JOIN selected USING (exercise_id)
  WHERE p.latitude IS NULL OR p.longitude IS NULL
  GROUP BY p.place
  UNION ALL
  SELECT NULL, hosted.host, coalesce(any_value(c.name), hosted.host), count(DISTINCT hosted.exercise_id)
  FROM hosted LEFT JOIN countries AS c ON c.country = hosted.host
  GROUP BY hosted.host
)
SELECT place, host, name, exercise_count FROM found
ORDER BY exercise_count DESC, name, place NULLS LAST
LIMIT $limit`,
    { ...selected.values, limit },
  );
}
