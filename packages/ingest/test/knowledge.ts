import { fileURLToPath } from "node:url";
import { loadBoilerplate } from "../src/clean/boilerplate.ts";
import { clean } from "../src/clean/clean.ts";
import type { Document } from "../src/clean/document.ts";
import { extract } from "../src/extract/extract.ts";
import { readSentences } from "../src/extract/reading.ts";
import type { Report } from "../src/extract/report.ts";
import type { SentenceReading } from "../src/extract/sentence-reading.ts";
import { loadGazetteer } from "../src/gazetteer/load.ts";
import type { Article } from "../src/read/article.ts";

const dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const [{ gazetteer }, boilerplate] = await Promise.all([loadGazetteer(dir), loadBoilerplate(dir)]);

export { gazetteer };

/** The document of a bare text; `null` where cleaning refuses it. */
export function documentOf(text: string, parts: Partial<Article> = {}): Document | null {
  const bare = { id: "t", source_path: "t.txt", record: null, url: null, publisher: null };
  const article = { ...bare, title: null, published: null, language: "en", ...parts, text };
  const document = clean(article, { ...gazetteer, boilerplate });
  return "reason" in document ? null : document;
}

/** What the finders see in each sentence of a bare text that appeared on a day. */
export function readingsOf(
  text: string,
  published: string | null = "2024-07-15",
): SentenceReading[] {
  const document = documentOf(text, { published });
  return document === null ? [] : readSentences(document, gazetteer, published);
}

/** What the real pipeline extracts from a bare text that appeared on a day. */
export function reportsOf(text: string, published: string | null = "2024-07-15"): Report[] {
  const document = documentOf(text, { published });
  return document === null ? [] : extract(document, gazetteer);
}
