import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { SeriesEditionsRow } from "@drillbook/model";
import type { BuildReporter, BuildSummary } from "./build-report.ts";
import { loadBoilerplate } from "./clean/boilerplate.ts";
import { clean, ownWords } from "./clean/clean.ts";
import { loadCredits } from "./clean/credits.ts";
import type { Document } from "./clean/document.ts";
import type { CleanKnowledge } from "./clean/knowledge.ts";
import { createDuplicateIndex, type DuplicateIndex } from "./clean/near-duplicates.ts";
import { loadDecisions } from "./decisions/load-decisions.ts";
import { ingestError } from "./errors.ts";
import { assemble, extract } from "./extract/extract.ts";
import type { Composed } from "./extract/facts/compose.ts";
import type { Report } from "./extract/report.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load.ts";
import { type Collection, createCollection } from "./publish/collection.ts";
import { type ExtractedArticle, toExtractedArticle } from "./publish/extracted-article.ts";
import { type Publication, startPublication } from "./publish/publish.ts";
import { datasetRows } from "./publish/rows.ts";
import type { Article, Rejection } from "./read/article.ts";
import { read } from "./read/read.ts";
import { walk } from "./read/walk.ts";
import { decisionRows } from "./resolve/decision-rows.ts";
import { earlierMembers, redirectEarlier } from "./resolve/earlier-ids.ts";
import { judge } from "./resolve/judge.ts";
import { type NewSeries, newSeries } from "./resolve/new-series.ts";
import { resolve } from "./resolve/resolve.ts";

/** Where articles come from and what is known beforehand. */
export interface ExtractOptions {
  /** Files and folders, relative to `base`; `-` for JSON lines on `stdin`. */
  readonly paths: readonly string[];
  /** The folder of the caller, absolute. */
  readonly base: string;
  /** The folder of the gazetteer, absolute. */
  readonly gazetteer_dir: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Stops the work at the next article: the reason is thrown. */
  readonly signal?: AbortSignal;
}

/** What comes of one input: what it says, or why it was refused. */
export type ExtractedItem =
  | { readonly type: "article"; readonly article: ExtractedArticle }
  | { readonly type: "rejection"; readonly rejection: Rejection };

/** How to build a dataset. */
export interface BuildOptions extends ExtractOptions {
  /** The folder of the dataset, absolute. */
  readonly out: string;
  /** Version of the data, for `datapackage.json`. */
  readonly version: string;
  /** The file of what people decided, absolute; without it nothing was decided. */
  readonly decisions?: string;
  readonly reporter?: BuildReporter;
}

interface ReadDocument {
  readonly type: "document";
  readonly document: Document;
  readonly reports: readonly Report[];
}

interface Refusal {
  readonly type: "rejection";
  readonly rejection: Rejection;
}

/** A fault of the program on one article costs that article, not the run. */
function internalError(article: Article, stage: Rejection["stage"], error: unknown): Refusal {
  const { source_path, record } = article;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    type: "rejection",
    rejection: { source_path, record, stage, reason: "internal_error", detail },
  };
}

type Knowledge = Gazetteer & CleanKnowledge;

async function loadKnowledge(dir: string): Promise<Knowledge> {
  const [{ gazetteer }, boilerplate, credits] = await Promise.all([
    loadGazetteer(dir),
    loadBoilerplate(dir),
    loadCredits(dir),
  ]);
  return { ...gazetteer, boilerplate, credits };
}

function readDocument(article: Article, knowledge: Knowledge): ReadDocument | Refusal {
  let stage: Rejection["stage"] = "clean";
  try {
    const document = clean(article, knowledge);
    if ("reason" in document) return { type: "rejection", rejection: document };
    stage = "extract";
    return { type: "document", document, reports: extract(document, knowledge) };
  } catch (error) {
    return internalError(article, stage, error);
  }
}

/** Documents and refusals in the order of the input, one at a time. */
async function* readDocuments(
  options: ExtractOptions,
  knowledge: Knowledge,
): AsyncGenerator<ReadDocument | Refusal> {
  const { paths, base, stdin, signal } = options;
  for await (const item of read(paths, { base, ...(stdin ? { stdin } : {}) })) {
    // Lets signals and timers in between two articles.
    await setImmediate();
    signal?.throwIfAborted();
    yield item.type === "rejection" ? item : readDocument(item.article, knowledge);
  }
}

/** What articles say of exercises, an item for each input, in order; reads as it is asked for. */
export async function* extractArticles(options: ExtractOptions): AsyncGenerator<ExtractedItem> {
  const knowledge = await loadKnowledge(options.gazetteer_dir);
  for await (const item of readDocuments(options, knowledge)) {
    if (item.type === "rejection") yield item;
    else yield { type: "article", article: toExtractedArticle(item.document, item.reports) };
  }
}

/** Extracts one text that is in memory already; nothing but the text is known of the article. */
export type ExtractText = (text: string) => ExtractedItem;

/** Loads the gazetteer once, for any number of texts that a caller has in memory. */
export async function openExtractor(gazetteer_dir: string): Promise<ExtractText> {
  const knowledge = await loadKnowledge(gazetteer_dir);
  return (text) => {
    const item = readDocument({ ...UNKNOWN, text }, knowledge);
    if (item.type === "rejection") return item;
    return { type: "article", article: toExtractedArticle(item.document, item.reports) };
  };
}

const UNKNOWN: Omit<Article, "text"> = {
  id: "-",
  source_path: "-",
  record: null,
  url: null,
  publisher: null,
  title: null,
  published: null,
  language: null,
};

/** What was weighed for the exercises of each article, by its `id`; what cannot be read is left out. */
export async function* weighArticles(
  options: ExtractOptions,
): AsyncGenerator<{ readonly id: string; readonly composed: readonly Composed[] }> {
  const knowledge = await loadKnowledge(options.gazetteer_dir);
  for await (const item of read(options.paths, { base: options.base })) {
    if (item.type === "rejection") continue;
    const document = clean(item.article, knowledge);
    if ("reason" in document) continue;
    yield { id: document.article.id, composed: assemble(document, knowledge) };
  }
}

async function countFiles({ paths, base }: ExtractOptions): Promise<number> {
  let files = 0;
  for (const path of paths.filter((each) => each !== "-"))
    for await (const found of walk(path, base)) if (found.type === "file") files += 1;
  return files;
}

function sameText({ article, article_id }: Document): Rejection {
  const { source_path, record } = article;
  const detail = `has exactly the text of ${article_id}, which was read before`;
  return { source_path, record, stage: "clean", reason: SAME_TEXT, detail };
}

const SAME_TEXT = "same_text";

/** Reads all inputs into the collection and returns what was refused. */
async function collect(
  options: BuildOptions,
  knowledge: Knowledge,
  collection: Collection,
  duplicates: DuplicateIndex,
): Promise<Rejection[]> {
  const { reporter } = options;
  const rejections: Rejection[] = [];
  const files = new Set<string>();
  const counts = { articles: 0, reports: 0 };
  for await (const item of readDocuments(options, knowledge)) {
    if (item.type === "rejection") {
      files.add(item.rejection.source_path);
      rejections.push(item.rejection);
      reporter?.onRejection(item.rejection);
    } else {
      const { document, reports } = item;
      files.add(document.article.source_path);
      if (collection.has(document.article_id)) rejections.push(sameText(document));
      else {
        duplicates.add(document, ownWords(document));
        collection.add(document, reports);
        counts.articles += 1;
        counts.reports += reports.length;
      }
    }
    reporter?.onProgress({ ...counts, files: files.size, rejections: rejections.length });
  }
  return rejections;
}

/**
 * Reads articles and publishes what they say as a dataset. Throws `output_refused` before anything is read, and
 * `nothing_read` where no article could be read: a wrong path does not empty a dataset. Whatever is thrown, the
 * dataset that was there stays.
 */
export async function buildDataset(options: BuildOptions): Promise<BuildSummary> {
  const { out, version, signal } = options;
  const publication = await startPublication({ out, version, ...(signal ? { signal } : {}) });
  const collection = createCollection(join(publication.scratch, "reports.jsonl"));
  try {
    return await build(options, collection, publication);
  } finally {
    collection.remove();
    await publication.close();
  }
}

async function build(
  options: BuildOptions,
  collection: Collection,
  publication: Publication,
): Promise<BuildSummary> {
  const { out, reporter, gazetteer_dir } = options;
  const gazetteer = await loadKnowledge(gazetteer_dir);
  const decided = await loadDecisions(options, gazetteer);
  reporter?.onStart(await countFiles(options));
  for (const fault of decided.rejections) reporter?.onRejection(fault);
  const duplicates = createDuplicateIndex();
  const rejections = await collect(options, gazetteer, collection, duplicates);
  const { articles, sources, reports, coverage } = collection.collected(duplicates.originals());
  if (articles.length === 0)
    throw ingestError("nothing_read", `${out}: left as it is, since no article could be read`);
  reporter?.onAllRead();
  rejections.push(...decided.rejections);
  const judged = judge(decided.decisions, reports.values(), articles);
  const { judgement, cells } = judged;
  const earlier_members = await earlierMembers(out, cells);
  const resolution = resolve(reports, { sources, gazetteer, judgement, cells, earlier_members });
  const decisions = decisionRows(judged, resolution.cells);
  for (const row of decisions) if (row.outcome !== "obeyed") reporter?.onUnheeded(row);
  const { redirects, fault } = await redirectEarlier(out, resolution);
  const found = { articles, coverage, rejections };
  const rows = datasetRows({ ...found, resolution, redirects, decisions, gazetteer });
  const dataset = await publication.publish(rows);
  const refused = rejections.filter(({ reason }) => reason !== SAME_TEXT).length;
  return {
    articles: articles.length,
    duplicates: articles.filter(({ duplicate_of }) => duplicate_of !== null).length,
    same_text: rejections.length - refused,
    reports: resolution.report_count,
    exercises: resolution.exercise_ids.length,
    merged: resolution.report_count - resolution.exercise_ids.length,
    rejections: refused,
    redirects: redirects.length,
    earlier_fault: fault,
    decisions,
    dataset,
  };
}

/** The series of a dataset that the gazetteer in a folder does not have yet, sure ones first. */
export async function findNewSeries(
  rows: readonly SeriesEditionsRow[],
  gazetteer_dir: string,
): Promise<NewSeries[]> {
  const { gazetteer } = await loadGazetteer(gazetteer_dir);
  return newSeries(rows, gazetteer);
}
