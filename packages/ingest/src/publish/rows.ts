import type {
  ArticleRow,
  CountryRow,
  EvidenceRow,
  OrganisationRow,
  RedirectRow,
  ReportRow,
  RowsByTable,
  TableName,
} from "@drillbook/model";
import type { Evidence } from "../extract/report.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Rejection } from "../read/article.ts";
import type { Exercise, Resolution, Source, SourcedReport } from "../resolve/exercise.ts";
import { type CoveredArticle, coverageRows } from "./coverage.ts";
import type { Quote } from "./quote.ts";

/** One value of a report and the words that say it, cut out and counted in code points. */
export type QuotedEvidence = Pick<Evidence, "field" | "value" | "rule"> & Quote;

/** A report with the words behind it. */
export interface EvidencedReport extends SourcedReport {
  readonly evidence: readonly QuotedEvidence[];
}

/** All that a dataset is made of. */
export interface DatasetParts {
  readonly articles: readonly ArticleRow[];
  readonly reports: readonly EvidencedReport[];
  /** All articles as they are known to resolution, which has their month where the row has no day. */
  readonly sources: readonly Source[];
  readonly resolution: Resolution;
  readonly redirects: readonly RedirectRow[];
  readonly rejections: readonly Rejection[];
  readonly gazetteer: Gazetteer;
}

/** The rows of each table. */
export type DatasetRows = { readonly [N in TableName]: Iterable<RowsByTable[N]> };

function toReportRow({ report_id, source, report }: SourcedReport, exercise_id: string): ReportRow {
  return {
    report_id,
    article_id: source.article_id,
    exercise_id,
    name: report.name,
    aliases: report.aliases,
    kind: report.kind,
    status: report.status,
    start_edtf: report.start,
    end_edtf: report.end,
    ordinal: report.ordinal,
    participants: report.participants,
    organisations: report.organisations,
    observers: report.observers,
    host: report.host,
    domains: report.domains,
    places: report.places.map(({ name }) => name),
    personnel: report.personnel,
    confidence: report.confidence,
  };
}

function* evidenceRows(
  { report_id, source, evidence }: EvidencedReport,
  { exercise, accepted }: Exercise,
): Generator<EvidenceRow> {
  const seen = new Set<string>();
  for (const { field, value, rule, quote, start_char, end_char } of evidence) {
    const key = [field, value, start_char, end_char, rule].join("\n");
    if (seen.has(key)) continue;
    seen.add(key);
    yield {
      report_id,
      article_id: source.article_id,
      exercise_id: exercise.exercise_id,
      field,
      value,
      quote,
      start_char,
      end_char,
      rule,
      is_accepted: accepted.get(field)?.has(value) ?? false,
    };
  }
}

function* allEvidence(
  reports: readonly EvidencedReport[],
  exerciseOf: ReadonlyMap<string, Exercise>,
): Generator<EvidenceRow> {
  for (const report of reports) {
    const exercise = exerciseOf.get(report.report_id);
    if (exercise) yield* evidenceRows(report, exercise);
  }
}

function* reportRows(
  reports: readonly EvidencedReport[],
  exerciseOf: ReadonlyMap<string, Exercise>,
): Generator<ReportRow> {
  for (const report of reports) {
    const exercise = exerciseOf.get(report.report_id);
    if (exercise) yield toReportRow(report, exercise.exercise.exercise_id);
  }
}

function* uniqueRejections(rejections: readonly Rejection[]): Generator<Rejection> {
  const seen = new Set<string>();
  for (const { source_path, record, stage, reason, detail } of rejections) {
    const row = { source_path, record, stage, reason, detail };
    const key = JSON.stringify(row);
    if (!seen.has(key)) yield row;
    seen.add(key);
  }
}

function countryRows(gazetteer: Gazetteer): CountryRow[] {
  return [...gazetteer.countries.values()].map(({ code, name, region }) => ({
    country: code,
    name,
    region: region || null,
  }));
}

function organisationRows(gazetteer: Gazetteer): OrganisationRow[] {
  return [...gazetteer.organisations.values()].map(({ code, name, region }) => ({
    organisation: code,
    name,
    region: region || null,
  }));
}

function* covered({ articles, sources }: DatasetParts): Generator<CoveredArticle> {
  const published = new Map(sources.map((source) => [source.article_id, source.published]));
  for (const article of articles)
    yield { ...article, published: published.get(article.article_id) ?? article.published_on };
}

/** The rows of all tables. Those of `reports` and `evidence` are made one at a time, as they are asked for. */
export function datasetRows(parts: DatasetParts): DatasetRows {
  const { articles, reports, resolution, redirects, rejections, gazetteer } = parts;
  const { exercises, series } = resolution;
  const exerciseOf = new Map(
    exercises.flatMap((exercise) => exercise.report_ids.map((id) => [id, exercise] as const)),
  );
  return {
    countries: countryRows(gazetteer),
    organisations: organisationRows(gazetteer),
    articles,
    series,
    exercises: exercises.map(({ exercise }) => exercise),
    participants: exercises.flatMap(({ participants }) => participants),
    domains: exercises.flatMap(({ domains }) => domains),
    places: exercises.flatMap(({ places }) => places),
    forces: exercises.flatMap(({ forces }) => forces),
    reports: reportRows(reports, exerciseOf),
    evidence: allEvidence(reports, exerciseOf),
    coverage: coverageRows(covered(parts), new Set(reports.map(({ source }) => source.article_id))),
    redirects,
    rejections: uniqueRejections(rejections),
  };
}
