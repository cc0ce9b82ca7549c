import type { Domain, Kind } from "../tables/codes.ts";
import type { Answering } from "./filter.ts";

/** A series as the reports tell of it. */
export interface SeriesEditionsRow {
  readonly series_id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly succeeds: string | null;
  /** What most of its editions are. */
  readonly kind: Kind;
  /** Years of its editions, each once, oldest first; cancelled ones count. */
  readonly years: readonly string[];
  readonly exercise_count: number;
  /** Countries that took part in at least half of its editions, in alphabetical order. */
  readonly participants: readonly string[];
  /** Organisations that did. */
  readonly organisations: readonly string[];
  /** Domains of at least half of them. */
  readonly domains: readonly Domain[];
  /** The articles about them, in alphabetical order. */
  readonly article_ids: readonly string[];
  /** Publishers of these articles, as far as they are known. */
  readonly publisher_count: number;
}

const USUAL = (table: string, column: string, where: string) =>
  `list_sort(array(SELECT t.${column} FROM ${table} AS t JOIN exercises AS e USING (exercise_id)
    WHERE e.series_id = s.series_id${where} GROUP BY t.${column} HAVING 2 * count(*) >= s.exercise_count))`;

const SQL = `SELECT s.series_id, s.name, s.aliases, s.succeeds, s.exercise_count,
  (SELECT mode(kind ORDER BY kind) FROM exercises AS e WHERE e.series_id = s.series_id) AS kind,
  list_sort(array(SELECT DISTINCT e.year::VARCHAR FROM exercises AS e
    WHERE e.series_id = s.series_id AND e.year IS NOT NULL)) AS years,
  ${USUAL("participants", "party", " AND t.role = 'participant' AND t.party_kind = 'country'")} AS participants,
  ${USUAL("participants", "party", " AND t.role = 'participant' AND t.party_kind = 'organisation'")} AS organisations,
  ${USUAL("domains", "domain", "")} AS domains,
  list_sort(array(SELECT DISTINCT r.article_id FROM reports AS r JOIN exercises AS e USING (exercise_id)
    WHERE e.series_id = s.series_id)) AS article_ids,
  (SELECT count(DISTINCT a.publisher) FROM reports AS r JOIN exercises AS e USING (exercise_id)
    JOIN articles AS a USING (article_id) WHERE e.series_id = s.series_id) AS publisher_count
FROM series AS s ORDER BY s.series_id`;

/** All series, in the order of their ids, with what their editions have in common. */
export function seriesEditions(dataset: Answering): Promise<SeriesEditionsRow[]> {
  return dataset.query(SQL);
}
