import type { ExerciseLine } from "./exercise-line.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One exercise on the axis of time. */
export interface TimelineRow extends ExerciseLine {
  /** Bounds of the first and the last day, ISO dates; null where not reported. */
  readonly start_earliest: string;
  readonly start_latest: string;
  readonly end_earliest: string | null;
  readonly end_latest: string | null;
}

/** The `limit` exercises that began, or are to begin, last, the last one first; those without a known start are left out. */
export async function timeline(
  dataset: Answering,
  filter: Filter = {},
  limit = 40,
): Promise<TimelineRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT exercise_id, name, kind, status, start_edtf, end_edtf,
  start_earliest, start_latest, end_earliest, end_latest,
  participants
FROM selected WHERE start_earliest IS NOT NULL AND start_latest IS NOT NULL
ORDER BY start_earliest DESC, start_latest DESC, exercise_id LIMIT $limit`,
    { ...selected.values, limit },
  );
}
