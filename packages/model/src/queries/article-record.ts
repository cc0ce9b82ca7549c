import type { ArticleRow } from "../tables/articles.ts";
import type { EvidenceRow } from "../tables/evidence.ts";
import type { ReportRow } from "../tables/reports.ts";
import type { Answering } from "./filter.ts";

/** A report with the exercise that it was put to, as far as a title needs it. */
export type ReportWithExercise = ReportRow & {
  readonly exercise_name: string | null;
  /** Codes of the parties of the exercise (observers left out), in alphabetical order. */
  readonly exercise_participants: readonly string[];
  /** How many articles report that exercise. */
  readonly article_count: number;
};

/** Another article with the same text. */
export type ArticleCopy = Pick<
  ArticleRow,
  "article_id" | "publisher" | "title" | "url" | "published_on" | "duplicate_of"
>;

/** All that a dataset knows of one article. */
export interface ArticleRecord {
  readonly article: ArticleRow;
  /** In the order of the text. */
  readonly reports: readonly ReportWithExercise[];
  /** By report, then in the order of the text. */
  readonly evidence: readonly EvidenceRow[];
  /** The earliest article with nearly this text first, then its other copies; this one is left out. */
  readonly copies: readonly ArticleCopy[];
}

const REPORTS = `SELECT r.*, e.name AS exercise_name, e.article_count, e.participants AS exercise_participants
FROM reports AS r JOIN counted.exercises AS e USING (exercise_id)
WHERE r.article_id = $article_id ORDER BY length(r.report_id), r.report_id`;

const EVIDENCE = `SELECT evidence.* FROM evidence
SEMI JOIN (SELECT exercise_id FROM reports WHERE article_id = $article_id) USING (exercise_id)
WHERE article_id = $article_id
ORDER BY length(report_id), report_id, start_char, end_char, field, value, rule`;

const COPIES = `WITH origin AS (
  SELECT coalesce(duplicate_of, article_id) AS article_id FROM articles WHERE article_id = $article_id
)
SELECT a.article_id, a.publisher, a.title, a.url, a.published_on, a.duplicate_of
FROM articles AS a, origin
WHERE (a.article_id = origin.article_id OR a.duplicate_of = origin.article_id) AND a.article_id <> $article_id
ORDER BY a.duplicate_of IS NOT NULL, a.published_on NULLS LAST, a.article_id`;

/** The whole record of one article; `null` for an id that is not in the dataset. */
export async function articleRecord(
  dataset: Answering,
  article_id: string,
): Promise<ArticleRecord | null> {
  const ask = <T extends object>(sql: string) => dataset.query<T>(sql, { article_id });
  const [article] = await ask<ArticleRow>("SELECT * FROM articles WHERE article_id = $article_id");
  if (article === undefined) return null;
  const [reports, evidence, copies] = await Promise.all([
    ask<ReportWithExercise>(REPORTS),
    ask<EvidenceRow>(EVIDENCE),
    ask<ArticleCopy>(COPIES),
  ]);
  return { article, reports, evidence, copies };
}
