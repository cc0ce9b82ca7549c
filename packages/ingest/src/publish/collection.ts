import type { ArticleRow, CoverageRow } from "@drillbook/model";
import type { Document } from "../clean/document.ts";
import type { Report } from "../extract/report.ts";
import type { ReportStore, Source } from "../resolve/exercise.ts";
import { coverageRows } from "./coverage.ts";
import { quoteEvidence } from "./extracted-article.ts";
import { countCodePoints } from "./quote.ts";
import type { EvidencedReport } from "./rows.ts";
import { createSpillFile, type SpillFile } from "./spill-file.ts";

interface CollectedArticle {
  readonly row: Omit<ArticleRow, "duplicate_of">;
  /** EDTF; a month is more than the row can say. */
  readonly published: string | null;
  readonly has_reports: boolean;
}

/** A report as it lies in the file, without what is known of its article only when all are read. */
interface CollectedReport extends Omit<EvidencedReport, "source"> {
  readonly article_id: string;
}

/** What was collected, ready to be resolved and published. */
export interface Collected {
  readonly articles: readonly ArticleRow[];
  readonly sources: readonly Source[];
  readonly coverage: readonly CoverageRow[];
  readonly reports: ReportStore<EvidencedReport>;
}

/** Keeps of each document what the tables need and lets its text go; reports wait in a file. */
export interface Collection {
  /** Whether an article of exactly this text is there already. */
  has(article_id: string): boolean;
  /** Adds a document and what it reports. */
  add(document: Document, reports: readonly Report[]): void;
  /** Everything, with copies linked to their originals, which are given by the id of the copy. */
  collected(originals: ReadonlyMap<string, string>): Collected;
  /** Removes the file. */
  remove(): void;
}

function toArticle(document: Document, has_reports: boolean): CollectedArticle {
  const { article_id, article, publisher, title, published, published_from } = document;
  return {
    row: {
      article_id,
      url: article.url,
      publisher,
      title,
      // The column holds a day; a month stays in `published`.
      published_on: published?.length === 10 ? published : null,
      published_from,
      language: document.language,
      character_count: countCodePoints(document.text),
      text_sha256: document.text_sha256,
      credits: document.credits,
      source_path: article.source_path,
    },
    published,
    has_reports,
  };
}

function toReports(document: Document, reports: readonly Report[]): CollectedReport[] {
  const quoted = quoteEvidence(document, reports);
  return reports.map(({ evidence: _, ...report }, index) => ({
    report_id: `${document.article_id}-${index + 1}`,
    article_id: document.article_id,
    report,
    evidence: quoted[index] ?? [],
  }));
}

/** A collection that holds nothing yet; its file is made at a path where there is none. */
export function createCollection(path: string): Collection {
  const articles = new Map<string, CollectedArticle>();
  const reports = createSpillFile<CollectedReport>(path);
  return {
    has: (article_id) => articles.has(article_id),
    add(document, found) {
      // A clone has strings of its own: a part of a text would keep the whole text in memory.
      const article = structuredClone(toArticle(document, found.length > 0));
      articles.set(document.article_id, article);
      for (const report of toReports(document, found)) reports.append(report);
    },
    collected: (originals) => link(articles, reports, originals),
    remove: () => reports.remove(),
  };
}

function link(
  articles: ReadonlyMap<string, CollectedArticle>,
  reports: SpillFile<CollectedReport>,
  originals: ReadonlyMap<string, string>,
): Collected {
  const linked = [...articles.values()].map((article) => ({
    ...article,
    row: { ...article.row, duplicate_of: originals.get(article.row.article_id) ?? null },
  }));
  const sources = linked.map(({ row, published }) => ({
    article_id: row.article_id,
    publisher: row.publisher,
    published,
    duplicate_of: row.duplicate_of,
    credits: row.credits,
  }));
  return {
    articles: linked.map(({ row }) => row),
    sources,
    coverage: coverageRows(linked.map(({ row, ...more }) => ({ ...row, ...more }))),
    reports: sourced(reports, sources),
  };
}

/** The reports of a file, each with what is known of its article. */
function sourced(
  reports: SpillFile<CollectedReport>,
  sources: readonly Source[],
): ReportStore<EvidencedReport> {
  const sourceOf = new Map(sources.map((source) => [source.article_id, source]));
  const withSource = ({ article_id, ...report }: CollectedReport): EvidencedReport => {
    const source = sourceOf.get(article_id);
    if (source === undefined) throw new RangeError(`no article ${article_id}`);
    return { ...report, source };
  };
  return {
    *values() {
      for (const report of reports.values()) yield withSource(report);
    },
    at: (position) => withSource(reports.at(position)),
  };
}
