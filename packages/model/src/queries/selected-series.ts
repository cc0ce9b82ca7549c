import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** A series and how many of the selected exercises belong to it. */
export interface SelectedSeriesRow {
  readonly series_id: string;
  readonly name: string;
  readonly exercise_count: number;
  /** Years of the first and the last of them; null where none is dated. */
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** Series of the selected exercises, most exercises first, then by name. */
export async function selectedSeries(
  dataset: Answering,
  filter: Filter = {},
): Promise<SelectedSeriesRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT series.series_id, series.name, count(*) AS exercise_count,
  min(selected.year) AS first_year, max(selected.year) AS last_year
FROM selected JOIN series USING (series_id)
GROUP BY series.series_id, series.name
ORDER BY exercise_count DESC, series.name, series.series_id`,
    selected.values,
  );
}
