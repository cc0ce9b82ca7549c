import type { Answering } from "./filter.ts";

/** What has a page of its own. */
export type PageKind = "exercises" | "countries" | "series" | "articles";

/** A page that someone may have meant. */
export interface NearPage {
  readonly id: string;
  /** Name or headline; null where there is none. */
  readonly name: string | null;
}

const LEAST_LIKENESS = 0.78;

const SOURCES: Readonly<Record<PageKind, string>> = {
  exercises: "SELECT exercise_id AS id, name FROM exercises",
  countries: "SELECT country AS id, name FROM countries",
  series: "SELECT series_id AS id, name FROM series",
  articles: "SELECT article_id AS id, title AS name FROM articles",
};

/** Pages whose id or name is like what was asked for, the likest first, `limit` at most (default 5). */
export function nearPages(
  dataset: Answering,
  kind: PageKind,
  asked: string,
  limit = 5,
): Promise<NearPage[]> {
  return dataset.query(
    `WITH pages AS (${SOURCES[kind]}),
asked AS (SELECT lower(strip_accents($asked)) AS id, replace(lower(strip_accents($asked)), '-', ' ') AS name),
likened AS (
  SELECT pages.id, pages.name, greatest(
    jaro_winkler_similarity(lower(pages.id), asked.id),
    coalesce(jaro_winkler_similarity(lower(strip_accents(pages.name)), asked.name), 0)
  ) AS likeness
  FROM pages, asked
)
SELECT id, name FROM likened WHERE likeness >= $least ORDER BY likeness DESC, id LIMIT $limit`,
    { asked: asked.slice(0, 200), least: LEAST_LIKENESS, limit },
  );
}
