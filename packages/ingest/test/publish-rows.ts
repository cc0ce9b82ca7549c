import { createHash } from "node:crypto";
import { datasetRows, type TableRows } from "../src/publish/rows.ts";
import { resolve } from "../src/resolve/resolve.ts";
import { GAZETTEER, report, storeOf } from "./resolve-reports.ts";

function articleRow(article_id: string) {
  return {
    article_id,
    url: null,
    publisher: article_id,
    title: null,
    published_on: null,
    published_from: null,
    language: "en",
    character_count: 40,
    text_sha256: createHash("sha256").update(article_id).digest("hex"),
    duplicate_of: null,
    credits: [],
    source_path: `${article_id}.txt`,
  };
}

/** The rows of a dataset of so many articles, each with a report on an exercise of its own. */
export function rowsOf(articles: number): Iterable<TableRows> {
  const ids = Array.from({ length: articles }, (_, index) => `a-${index}`);
  const reports = ids.map((id, index) => ({
    ...report(id, { name: `Drill ${1900 + index}`, series: "Drill", start: `${1900 + index}` }),
    evidence: [
      {
        field: "name" as const,
        value: `Drill ${1900 + index}`,
        quote: "A drill began.",
        start_char: 0,
        end_char: 14,
        rule: "names.quoted",
      },
    ],
  }));
  return datasetRows({
    articles: ids.map(articleRow),
    coverage: [],
    resolution: resolve(storeOf(reports), {
      sources: reports.map(({ source }) => source),
      gazetteer: GAZETTEER,
    }),
    redirects: [],
    decisions: [],
    rejections: [],
    gazetteer: GAZETTEER,
  });
}
