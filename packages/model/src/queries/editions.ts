import type { Domain, Kind, Status } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One of the selected exercises, as an edition of its series. */
export interface EditionRow {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly series_id: string | null;
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

/** The selected exercises by date, oldest first, undated ones last: with one series in the filter, its editions. */
export async function editions(dataset: Answering, filter: Filter): Promise<EditionRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql}
SELECT exercise_id, name, series_id, edition, kind, status, start_edtf, end_edtf,
  start_earliest, start_latest, year, article_count, participants, domains, places
FROM selected
ORDER BY coalesce(start_earliest, end_earliest) NULLS LAST, exercise_id`,
    selected.values,
  );
}
