import { setImmediate } from "node:timers/promises";
import type { ArticleRow, DatasetSummary } from "@drillbook/model";
import { clean } from "./clean/clean.ts";
import type { Document } from "./clean/document.ts";
import { extract } from "./extract/extract.ts";
import type { Report } from "./extract/report.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import { loadGazetteer } from "./gazetteer/load.ts";
import {
  type ExtractedArticle,
  quoteEvidence,
  toExtractedArticle,
} from "./publish/extracted-article.ts";
import { assertPublishable } from "./publish/output-folder.ts";
import { publish } from "./publish/publish.ts";
import { countCodePoints } from "./publish/quote.ts";
import { datasetRows, type EvidencedReport } from "./publish/rows.ts";
import type { Article, Rejection } from "./read/article.ts";
import { read } from "./read/read.ts";
import { dayOrNull } from "./resolve/days.ts";
import { resolve } from "./resolve/resolve.ts";
import type { Source } from "./resolve/sourced-report.ts";

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

/** How far a build has come. */
export interface BuildProgress {
  readonly articles: number;
  readonly reports: number;
  readonly rejections: number;
}

/** Is told of a build while it runs. */
export interface BuildReporter {
  onProgress(progress: BuildProgress): void;
  onRejection(rejection: Rejection): void;
  /** All articles are read; what remains is merging and writing. */
  onAllRead(): void;
}

/** How to build a dataset. */
export interface BuildOptions extends ExtractOptions {
  /** The folder of the dataset, absolute. */
  readonly out: string;
  /** Version of the data, for `datapackage.json`. */
  readonly version: string;
  readonly reporter?: BuildReporter;
}

/** What a build has done. */
export interface BuildSummary {
  readonly articles: number;
  /** Articles among them that are near-identical copies of another. */
  readonly duplicates: number;
  readonly reports: number;
  readonly exercises: number;
  /** Reports that were joined to an exercise which another report had already given. */
  readonly merged: number;
  readonly rejections: number;
  readonly dataset: DatasetSummary;
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

function extractFrom(article: Article, gazetteer: Gazetteer): ReadDocument | Refusal {
  let stage: Rejection["stage"] = "clean";
  try {
    const document = clean(article, gazetteer);
    stage = "extract";
    return { type: "document", document, reports: extract(document, gazetteer) };
  } catch (error) {
    return internalError(article, stage, error);
  }
}

/** Documents and refusals in the order of the input, one at a time. */
async function* readDocuments(
  options: ExtractOptions,
  gazetteer: Gazetteer,
): AsyncGenerator<ReadDocument | Refusal> {
  const { paths, base, stdin, signal } = options;
  for await (const item of read(paths, { base, ...(stdin ? { stdin } : {}) })) {
    // Lets signals and timers in between two articles.
    await setImmediate();
    signal?.throwIfAborted();
    yield item.type === "rejection" ? item : extractFrom(item.article, gazetteer);
  }
}

/** What articles say of exercises, an item for each input, in order; reads as it is asked for. */
export async function* extractArticles(options: ExtractOptions): AsyncGenerator<ExtractedItem> {
  const { gazetteer } = await loadGazetteer(options.gazetteer_dir);
  for await (const item of readDocuments(options, gazetteer)) {
    if (item.type === "rejection") yield item;
    else yield { type: "article", article: toExtractedArticle(item.document, item.reports) };
  }
}
