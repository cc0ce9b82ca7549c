import type { Domain } from "../tables/codes.ts";
import type { ExerciseLine } from "./exercise-line.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** What a list of exercises can be sorted by. */
export type ExerciseListSort =
  | "name"
  | "dates"
  | "participants"
  | "domains"
  | "places"
  | "host"
  | "series"
  | "status"
  | "articles"
  | "sources";

/** Which part of a list is wanted, and in which order. */
export interface ExerciseListPart {
  readonly sort: ExerciseListSort;
  readonly is_descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** One exercise in a list; members of its lists stand in alphabetical order. */
export interface ExerciseListRow extends ExerciseLine {
  readonly domains: readonly Domain[];
  readonly places: readonly string[];
  readonly host: readonly string[];
  readonly series_id: string | null;
  readonly series_name: string | null;
  readonly article_count: number;
  readonly source_count: number;
}

type SortKey = { readonly key: string; readonly from?: string };

/** What each order compares: participants by their number, other lists by their members in alphabetical order, a status by how far an exercise has come. */
const SORT_KEYS: Readonly<Record<ExerciseListSort, SortKey>> = {
  name: { key: "lower(strip_accents(selected.name))" },
  dates: { key: "coalesce(selected.start_earliest, selected.end_earliest)" },
  participants: { key: "nullif(len(selected.participants), 0)" },
  domains: { key: "nullif(array_to_string(selected.domains, ' '), '')" },
  places: { key: "lower(strip_accents(selected.places[1]))" },
  host: {
    key: "countries.name",
    from: "LEFT JOIN countries ON countries.country = selected.host[1]",
  },
  series: {
    key: "lower(strip_accents(series.name))",
    from: "LEFT JOIN series USING (series_id)",
  },
  status: {
    key: "list_position(['announced', 'ongoing', 'completed', 'cancelled'], selected.status)",
  },
  articles: { key: "selected.article_count" },
  sources: { key: "selected.source_count" },
};

/** A part of the list of a selection. What lacks the value that it is sorted by stands last in either direction; equals stand newest first, then by id. */
export async function exerciseList(
  dataset: Answering,
  filter: Filter,
  part: ExerciseListPart,
): Promise<ExerciseListRow[]> {
  const selected = await selectedExercises(dataset, filter);
  const { sort, is_descending, limit, offset } = part;
  const { key, from = "" } = SORT_KEYS[sort];
  const order = `sort_key ${is_descending ? "DESC" : "ASC"} NULLS LAST, began DESC NULLS LAST, exercise_id`;
  return dataset.query(
    `WITH ${selected.sql},
part AS (
  SELECT selected.*, ${key} AS sort_key,
    coalesce(selected.start_earliest, selected.end_earliest) AS began
  FROM selected ${from}
  ORDER BY ${order} LIMIT $limit OFFSET $offset
)
SELECT exercise_id, part.name, kind, status, start_edtf, end_edtf,
  part.participants, part.domains, part.places, host, series_id, series.name AS series_name,
  article_count, source_count
FROM part LEFT JOIN series USING (series_id) ORDER BY ${order}`,
    { ...selected.values, limit, offset },
  );
}
