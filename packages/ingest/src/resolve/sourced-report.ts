import type { Report } from "../extract/report.ts";

/** What resolution knows of an article: no text. */
export interface Source {
  readonly article_id: string;
  readonly publisher: string | null;
  /** EDTF level 0, usually a day. */
  readonly published: string | null;
  /** `article_id` of the original of which this article is a near-identical copy. */
  readonly duplicate_of: string | null;
}

/** A report without the words behind it: those wait until it is known what is accepted. */
export type ReportValues = Omit<Report, "evidence">;

/** A report and the article that it comes from. */
export interface SourcedReport {
  /** Unique and stable; also settles what nothing else does. */
  readonly report_id: string;
  readonly source: Source;
  readonly report: ReportValues;
}
