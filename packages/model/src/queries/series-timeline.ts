import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** The editions of one series in one year. */
export interface SeriesTimelineRow {
  readonly series_id: string;
  readonly name: string;
  readonly year: number;
  readonly exercise_count: number;
}

/** Editions by series and year: the `limit` series with most dated editions, most first, then by id; years without an edition have no row. */
export async function seriesTimeline(
  dataset: Answering,
  filter: Filter = {},
  limit = 16,
): Promise<SeriesTimelineRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
editions AS (SELECT series_id, year FROM selected WHERE series_id IS NOT NULL AND year IS NOT NULL),
foremost AS (
  SELECT series_id, count(*) AS total FROM editions
  GROUP BY series_id ORDER BY total DESC, series_id LIMIT $limit
)
SELECT editions.series_id, coalesce(any_value(series.name), editions.series_id) AS name,
  editions.year, count(*) AS exercise_count
FROM editions JOIN foremost USING (series_id) LEFT JOIN series USING (series_id)
GROUP BY editions.series_id, editions.year, foremost.total
ORDER BY foremost.total DESC, editions.series_id, editions.year`,
    { ...selected.values, limit },
  );
}
