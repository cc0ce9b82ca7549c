import { articleRecord, type Dataset } from "@drillbook/model";
import { cache } from "react";
import { FIELD_LABELS, type FieldName, valueHref, valueInWords } from "../words/fields.ts";
import { exerciseTitle, type Labels, partyName } from "../words/parties.ts";
import { loadLabels } from "./labels.ts";
import { publisherOf, webAddress } from "./quotes.ts";
import { fromDataset } from "./request-dataset.ts";

/** One article and what it says; data is null inside for an id that is not there. */
export const loadArticle = cache((article_id: string) =>
  fromDataset((dataset) => readArticle(dataset, article_id)),
);

/** What {@link loadArticle} reads of an article that is there. */
export type ArticleData = NonNullable<Awaited<ReturnType<typeof readArticle>>>;

/** A value that the article says of an exercise, and where. */
export type SaidValue = {
  readonly key: string;
  readonly field: string;
  readonly words: string;
  readonly href: string | null;
  readonly quote: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly is_accepted: boolean;
};

async function readArticle(dataset: Dataset, article_id: string) {
  const record = await articleRecord(dataset, article_id);
  if (record === null) return null;
  const labels = await loadLabels(dataset);
  const { article, evidence } = record;
  const reports = record.reports.map((report) => ({
    report_id: report.report_id,
    exercise_id: report.exercise_id,
    title: exerciseTitle(
      { name: report.exercise_name, kind: report.kind },
      report.exercise_participants.map((code) => partyName(labels, code)),
    ),
    article_count: report.article_count,
    confidence: report.confidence,
    said: saidValues(
      evidence.filter((row) => row.report_id === report.report_id),
      labels,
    ),
  }));
  const copies = record.copies.map((copy) => ({ ...copy, source: publisherOf(copy) }));
  return { article, source: publisherOf(article), url: webAddress(article.url), reports, copies };
}

type Evidence = NonNullable<Awaited<ReturnType<typeof articleRecord>>>["evidence"][number];

/** Each value once for the words that say it, whatever the number of rules that found it. */
function saidValues(rows: readonly Evidence[], labels: Labels): SaidValue[] {
  const found = rows.map((row) => saidValue(row, labels));
  return [...new Map(found.map((value) => [value.key, value])).values()];
}

function saidValue(row: Evidence, labels: Labels): SaidValue {
  const { field, value, quote, start_char, end_char, is_accepted } = row;
  return {
    key: `${field} ${value} ${start_char} ${end_char}`,
    field: FIELD_LABELS[field as FieldName],
    words: valueInWords(field, value, labels),
    href: valueHref(field, value, labels),
    quote,
    start_char,
    end_char,
    is_accepted,
  };
}
