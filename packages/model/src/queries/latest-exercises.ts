import type { Domain, Kind, Status } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One exercise in a line of a list. */
export interface LatestExerciseRow {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  readonly year: number | null;
  /** Codes of the parties that take part (observers left out), in alphabetical order. */
  readonly participants: readonly string[];
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
