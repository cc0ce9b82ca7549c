import type { EvidenceRow, ExerciseRecord, ReportWithArticle } from "@drillbook/model";
import type { Quote, Source } from "../panels/record-cell.ts";
import { dateInWords } from "../words/dates.ts";

/** Who published an article: the name, else the host of its address, else that it is not known. */
export function publisherOf(article: Pick<ReportWithArticle, "publisher" | "url">): string {
  return article.publisher ?? hostOf(article.url) ?? "publisher not known";
}

/** The address when it is one that a page may link to: `http` or `https`; else null. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** One entry for each article that reports the exercise, oldest first. */
export function sourcesOf(record: ExerciseRecord): Source[] {
  const byArticle = new Map(record.reports.map((report) => [report.article_id, report]));
  return [...byArticle.values()].map((report) => ({ ...sourceOf(report), title: report.title }));
}

/** Quotes by field and value, in the order of the articles; the same words of one article come once. */
export class QuoteIndex {
  readonly #rows: readonly EvidenceRow[];
  readonly #reports: ReadonlyMap<string, ReportWithArticle>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(record: ExerciseRecord) {
    this.#rows = record.evidence;
    this.#reports = new Map(record.reports.map((report) => [report.report_id, report]));
    this.#order = new Map(record.reports.map((report, at) => [report.report_id, at]));
  }

  /** Values that the field has evidence for; only accepted ones, or only the others. */
  values(field: string, isAccepted: boolean): string[] {
    const rows = this.#rows.filter((row) => row.field === field && row.is_accepted === isAccepted);
    return [...new Set(rows.map((row) => row.value))];
  }

  quotes(field: string, value: string): Quote[] {
    const found = new Map<string, Quote>();
    for (const row of this.#inOrder(field, value)) {
      const report = this.#reports.get(row.report_id);
      const key = `${row.article_id} ${row.start_char} ${row.end_char}`;
      if (report === undefined || found.has(key)) continue;
      found.set(key, { ...sourceOf(report), key, words: row.quote });
    }
    return [...found.values()];
  }

  /** How many independent sources say the value. */
  sourceCount(field: string, value: string): number {
    const reports = this.#inOrder(field, value).flatMap(
      ({ report_id }) => this.#reports.get(report_id) ?? [],
    );
    return new Set(reports.map((report) => this.#sourceOf(report))).size;
  }

  /** Articles of one publisher are one source, and so are copies of one text, and what credits one news agency. */
  #sourceOf(report: ReportWithArticle): string {
    const original = report.duplicate_of ?? report.article_id;
    const first = [...this.#reports.values()].find((each) => each.article_id === original);
    const said = first?.credits[0] ?? report.credits[0] ?? (first ?? report).publisher;
    const name = said?.trim().toLowerCase() ?? "";
    return name === "" ? original : `by ${name}`;
  }

  #inOrder(field: string, value: string): EvidenceRow[] {
    const place = (row: EvidenceRow) => this.#order.get(row.report_id) ?? this.#order.size;
    return this.#rows
      .filter((row) => row.field === field && row.value === value)
      .toSorted((a, b) => place(a) - place(b) || a.start_char - b.start_char);
  }
}

function sourceOf(report: ReportWithArticle): Omit<Quote, "words"> {
  return {
    key: report.article_id,
    article_id: report.article_id,
    source: publisherOf(report),
    published: report.published_on === null ? null : dateInWords(report.published_on),
    url: webAddress(report.url),
    is_copy: report.duplicate_of !== null,
  };
}

function hostOf(url: string | null): string | null {
  const address = webAddress(url);
  return address === null ? null : new URL(address).hostname.replace(/^www\./, "");
}
