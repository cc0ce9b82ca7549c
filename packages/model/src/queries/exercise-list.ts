import type { Domain, Kind, Status } from "../tables/codes.ts";
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

/** One exercise in a list. */
export interface ExerciseListRow {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  /** Codes of the parties that take part (observers left out), in alphabetical order; so are the lists below. */
  readonly participants: readonly string[];
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
  participants: keyOf("participants", "count(*)", "WHERE role = 'participant'"),
  domains: keyOf("domains", "string_agg(domain, ' ' ORDER BY domain)"),
  places: keyOf("places", "lower(strip_accents(min(place)))"),
  host: { key: "(SELECT name FROM countries WHERE country = selected.host[1])" },
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

function keyOf(table: string, value: string, where = ""): SortKey {
  return {
    key: "keys.sort_key",
    from: `LEFT JOIN (SELECT exercise_id, ${value} AS sort_key FROM ${table} ${where} GROUP BY exercise_id) AS keys USING (exercise_id)`,
  };
}

const of = (table: string) => `FROM ${table} AS x WHERE x.exercise_id = page.exercise_id`;

/** A part of the list of a selection. What lacks the value that it is sorted by stands last in either direction; equals stand newest first, then by id. */
export function exerciseList(
  dataset: Answering,
  filter: Filter,
  part: ExerciseListPart,
): Promise<ExerciseListRow[]> {
  const selected = selectedExercises(filter);
  const { sort, is_descending, limit, offset } = part;
  const { key, from = "" } = SORT_KEYS[sort];
  const order = `sort_key ${is_descending ? "DESC" : "ASC"} NULLS LAST, began DESC NULLS LAST, exercise_id`;
  return dataset.query(
    `WITH ${selected.sql},
part AS (
  SELECT selected.exercise_id, ${key} AS sort_key,
    coalesce(selected.start_earliest, selected.end_earliest) AS began
  FROM selected ${from}
  ORDER BY ${order} LIMIT $limit OFFSET $offset
),
page AS (SELECT e.*, part.sort_key, part.began FROM part JOIN exercises AS e USING (exercise_id))
SELECT exercise_id, name, kind, status, start_edtf, end_edtf,
  list_sort(array(SELECT x.party ${of("participants")} AND x.role = 'participant')) AS participants,
  list_sort(array(SELECT x.domain ${of("domains")})) AS domains,
  list_sort(array(SELECT x.place ${of("places")})) AS places,
  host, series_id,
  (SELECT s.name FROM series AS s WHERE s.series_id = page.series_id) AS series_name,
  article_count, source_count
FROM page ORDER BY ${order}`,
    { ...selected.values, limit, offset },
  );
}
