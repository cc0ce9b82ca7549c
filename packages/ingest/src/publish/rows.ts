import type {
  ArticleRow,
  CountryRow,
  CoverageRow,
  DecisionRow,
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
import type { Exercise, Resolution, Resolved, SourcedReport } from "../resolve/exercise.ts";
import type { Quote } from "./quote.ts";

/** One value of a report and the words that say it, cut out and counted in code points. */
export type QuotedEvidence = Pick<Evidence, "field" | "value" | "rule"> & Quote;

/** A report with the words behind it. */
export interface EvidencedReport extends SourcedReport {
  readonly evidence: readonly QuotedEvidence[];
}

/** All that a dataset is made of. */
export interface DatasetParts {
  readonly articles: Iterable<ArticleRow>;
  readonly coverage: Iterable<CoverageRow>;
  readonly resolution: Resolution<EvidencedReport>;
  readonly redirects: readonly RedirectRow[];
  readonly decisions: readonly DecisionRow[];
  readonly rejections: readonly Rejection[];
  readonly gazetteer: Gazetteer;
}

/** Some rows of one table. */
export type TableRows = {
  readonly [N in TableName]: { readonly table: N; readonly rows: Iterable<RowsByTable[N]> };
}[TableName];

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
    part_of: report.part_of,
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

/** The rows of one exercise and of its reports. */
function exerciseRows({ exercise, reports }: Resolved<EvidencedReport>): TableRows[] {
  const { exercise_id } = exercise.exercise;
  return [
    { table: "exercises", rows: [exercise.exercise] },
    { table: "participants", rows: exercise.participants },
    { table: "domains", rows: exercise.domains },
    { table: "places", rows: exercise.places },
    { table: "forces", rows: exercise.forces },
    { table: "reports", rows: reports.map((report) => toReportRow(report, exercise_id)) },
    { table: "evidence", rows: reports.flatMap((report) => [...evidenceRows(report, exercise)]) },
  ];
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

/** The rows of all tables, exercise by exercise: no more than one is held at a time. */
export function* datasetRows(parts: DatasetParts): Generator<TableRows> {
  const { articles, coverage, resolution, redirects, decisions, rejections, gazetteer } = parts;
  yield { table: "countries", rows: countryRows(gazetteer) };
  yield { table: "organisations", rows: organisationRows(gazetteer) };
  yield { table: "articles", rows: articles };
  for (const resolved of resolution.exercises()) yield* exerciseRows(resolved);
  yield { table: "series", rows: resolution.series() };
  yield { table: "matches", rows: resolution.matches() };
  yield { table: "coverage", rows: coverage };
  yield { table: "redirects", rows: redirects };
  yield { table: "decisions", rows: decisions };
  yield { table: "rejections", rows: uniqueRejections(rejections) };
}
