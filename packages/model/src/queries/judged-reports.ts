import type { ArticleRow } from "../tables/articles.ts";
import type { ReportRow } from "../tables/reports.ts";
import type { Answering } from "./filter.ts";

/** A report with its article and the sentence that says most of it: what a person needs to judge it. */
export type JudgedReport = Omit<ReportRow, "confidence" | "observers"> &
  Pick<ArticleRow, "publisher" | "title" | "url" | "published_on"> & {
    /** `null` for a report without evidence. */
    readonly quote: string | null;
  };

const REPORTS = `WITH sentences AS (
  SELECT report_id, quote, count(*) AS said, min(start_char) AS first_char
  FROM evidence WHERE list_contains($ids, report_id) GROUP BY report_id, quote
  QUALIFY row_number() OVER (PARTITION BY report_id ORDER BY said DESC, first_char, quote) = 1
)
SELECT r.* EXCLUDE (confidence, observers), a.publisher, a.title, a.url, a.published_on, s.quote
FROM reports AS r JOIN articles AS a USING (article_id) LEFT JOIN sentences AS s USING (report_id)
WHERE list_contains($ids, r.report_id) ORDER BY r.report_id`;

/** Some reports by their identifiers; one that is not there is left out. */
export async function judgedReports(
  dataset: Answering,
  ids: readonly string[],
): Promise<ReadonlyMap<string, JudgedReport>> {
  if (ids.length === 0) return new Map();
  const rows = await dataset.query<JudgedReport>(REPORTS, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.report_id, row]));
}
