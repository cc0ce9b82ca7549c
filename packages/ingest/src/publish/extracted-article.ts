import type { Document } from "../clean/document.ts";
import type { Report } from "../extract/report.ts";
import { createQuoter } from "./quote.ts";
import type { QuotedEvidence } from "./rows.ts";

/** What an article says of one exercise, in the fields of the labelling guidelines, and the words behind it. */
export interface ExtractedExercise {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly kind: Report["kind"];
  readonly status: Report["status"];
  /** EDTF level 0. */
  readonly start: string | null;
  readonly end: string | null;
  readonly participants: readonly string[];
  readonly organisations: readonly string[];
  readonly observers: readonly string[];
  readonly host: readonly string[];
  readonly domains: readonly string[];
  readonly places: readonly string[];
  readonly personnel: number | null;
  readonly confidence: number;
  readonly evidence: readonly QuotedEvidence[];
}

/** What was extracted from one article: a line of `drillbook extract`. */
export interface ExtractedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly exercises: readonly ExtractedExercise[];
}

/** Cuts out the words behind each value of some reports on one document. */
export function quoteEvidence(document: Document, reports: readonly Report[]): QuotedEvidence[][] {
  const quoter = createQuoter(document.text);
  return reports.map((report) =>
    report.evidence.map(({ field, value, start, end, rule }) => ({
      field,
      value,
      ...quoter(start, end),
      rule,
    })),
  );
}

function toExtracted(report: Report, evidence: readonly QuotedEvidence[]): ExtractedExercise {
  const { name, aliases, series, ordinal, kind, status, start, end } = report;
  const { participants, organisations, observers, host, domains, personnel, confidence } = report;
  return {
    name,
    aliases,
    series,
    ordinal,
    kind,
    status,
    start,
    end,
    participants,
    organisations,
    observers,
    host,
    domains,
    places: report.places.map((place) => place.name),
    personnel,
    confidence,
    evidence,
  };
}

/** An article and its reports in the fields of the labelling guidelines. */
export function toExtractedArticle(
  document: Document,
  reports: readonly Report[],
): ExtractedArticle {
  const evidence = quoteEvidence(document, reports);
  return {
    id: document.article.id,
    url: document.article.url,
    published: document.published,
    exercises: reports.map((report, index) => toExtracted(report, evidence[index] ?? [])),
  };
}
