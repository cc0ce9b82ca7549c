import Link from "next/link";
import { Fragment } from "react";
import type { ArticleData, SaidValue } from "../load/article.ts";
import { articleHref, exerciseHref } from "../words/addresses.ts";
import { count, counted } from "../words/counts.ts";
import { dateInWords } from "../words/dates.ts";
import { FIELD_LABELS } from "../words/fields.ts";
import { PageHead, Part } from "./page-head.tsx";

type Report = ArticleData["reports"][number];

/** One article: who published it and when, and what it says of each exercise, with the place of each sentence. */
export function Article({ data }: { readonly data: ArticleData }) {
  const { article, reports, copies, url } = data;
  return (
    <div className="flex flex-col gap-6">
      <PageHead heading={article.title ?? "Article without a headline"} facts={articleFacts(data)}>
        {url !== null && (
          <li>
            <a href={url} rel="noopener noreferrer">
              Read the original
            </a>
          </li>
        )}
      </PageHead>
      {copies.length > 0 && <Copies data={data} />}
      {reports.length === 0 && <p>It tells of no joint exercise.</p>}
      {reports.map((report) => (
        <ReportPart key={report.report_id} report={report} />
      ))}
    </div>
  );
}

const TOLD_BY = {
  metadata: "the article’s metadata",
  text: "its text",
  url: "its address",
} as const;

/** Publisher, date and what told it, language and length. */
export function articleFacts({ article, source }: ArticleData): string[] {
  const { published_on, published_from, language, character_count } = article;
  const told = published_from === null ? "" : ` (from ${TOLD_BY[published_from]})`;
  const tongue =
    language === null
      ? null
      : (new Intl.DisplayNames("en-GB", { type: "language" }).of(language) ?? language);
  return [
    source,
    published_on === null ? "undated" : `${dateInWords(published_on)}${told}`,
    tongue,
    `${count(character_count)} characters`,
  ].filter((fact) => fact !== null);
}

function Copies({ data }: { readonly data: ArticleData }) {
  const { article, copies } = data;
  const isCopy = article.duplicate_of !== null;
  return (
    <Part
      id="copies"
      heading={isCopy ? "A copy of another article" : counted(copies.length, "copy", "copies")}
      subtitle="Articles with nearly the same text count as one source"
    >
      <ul>
        {copies.map(({ article_id, title, source, published_on, duplicate_of }) => (
          <li key={article_id}>
            <Link href={articleHref(article_id)} prefetch={false}>
              {title ?? "Without a headline"}
            </Link>{" "}
            <span className="text-muted">
              {source}, {published_on === null ? "undated" : dateInWords(published_on)}
              {duplicate_of === null && " (the earliest)"}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function ReportPart({ report }: { readonly report: Report }) {
  const { report_id, exercise_id, title, article_count, said } = report;
  return (
    <section aria-labelledby={report_id}>
      <h2 id={report_id} className="text-title font-semibold">
        <Link href={exerciseHref(exercise_id)} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p className="mt-0.5 text-muted">
        What this article says of it; {counted(article_count, "article")} in all, confidence of this
        reading {report.confidence.toFixed(2)}
      </p>
      <ol className="mt-2 border-t border-rule">
        {sentencesOf(said).map((sentence) => (
          <li key={sentence.key} className="border-b border-rule py-1">
            <Sentence sentence={sentence} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type SaidSentence = { readonly key: string; readonly values: readonly SaidValue[] };

/** Values by the words that say them, in the order of the text. */
function sentencesOf(said: readonly SaidValue[]): SaidSentence[] {
  const found = new Map<string, SaidValue[]>();
  for (const value of said) {
    const key = `${value.start_char} ${value.end_char}`;
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return [...found].map(([key, values]) => ({ key, values }));
}

function Sentence({ sentence }: { readonly sentence: SaidSentence }) {
  const [first] = sentence.values;
  if (first === undefined) return null;
  return (
    <>
      <p className="quote">
        <q>{first.quote}</q>{" "}
        <span className="text-small text-muted when">
          characters {count(first.start_char)}–{count(first.end_char)}
        </span>
      </p>
      <dl className="said">
        {byField(sentence.values).map(({ field, values }) => (
          <div key={field}>
            <dt>{field}: </dt>
            <dd>
              {values.map((value, at) => (
                <Fragment key={value.key}>
                  {at > 0 && ", "}
                  <Value value={value} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Values by their field, in the order of a record. */
function byField(values: readonly SaidValue[]) {
  return Object.values(FIELD_LABELS)
    .map((field) => ({ field, values: values.filter((value) => value.field === field) }))
    .filter((group) => group.values.length > 0);
}

function Value({ value }: { readonly value: SaidValue }) {
  const { href, words, is_accepted } = value;
  return (
    <>
      {href === null ? (
        words
      ) : (
        <Link href={href} prefetch={false}>
          {words}
        </Link>
      )}
      {!is_accepted && <span className="text-muted"> (not accepted)</span>}
    </>
  );
}
