import type { Answering } from "./filter.ts";

/** One report with the file that it comes from and the exercise that it was put to. */
export interface ResolvedReportRow {
  readonly source_path: string;
  readonly exercise_id: string;
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** EDTF, as reported. */
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly participants: readonly string[];
}

/** All reports in the order of their identifiers: what the merging of reports is measured by. */
export function resolvedReports(dataset: Answering): Promise<ResolvedReportRow[]> {
  return dataset.query(`SELECT a.source_path, r.exercise_id, r.name, r.aliases, r.start_edtf, r.end_edtf, r.participants
FROM reports AS r JOIN articles AS a USING (article_id)
ORDER BY r.report_id`);
}
