import type { Domain } from "../tables/codes.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One exercise in a line of a list. */
export interface LatestExerciseRow extends ExerciseLine {
  readonly year: number | null;
  readonly domains: readonly Domain[];
  readonly host: readonly string[];
  readonly article_count: number;
  readonly last_reported_on: string | null;
}

/** The exercises that began, or are to begin, last; then those reported last; `limit` of them, default 10. */
export async function latestExercises(
  dataset: Answering,
  filter: Filter = {},
  limit = 10,
): Promise<LatestExerciseRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT exercise_id, name, kind, status, start_edtf, end_edtf, year,
  participants, domains, host, article_count, last_reported_on
FROM selected
ORDER BY coalesce(start_earliest, end_earliest) DESC NULLS LAST, last_reported_on DESC NULLS LAST, exercise_id
LIMIT $limit`,
    { ...selected.values, limit },
  );
}
