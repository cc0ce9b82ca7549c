import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Document } from "../src/clean/document.ts";
import { extract } from "../src/extract/extract.ts";
import type { Report, ReportField } from "../src/extract/report.ts";
import { read } from "../src/read/read.ts";
import { documentOf, gazetteer } from "./knowledge.ts";

vi.setConfig({ testTimeout: 240_000 });

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The values that need words, field by field. */
function cells(report: Report): [ReportField, string][] {
  const single: [ReportField, string | number | null][] = [
    ["name", report.name],
    ["series", report.series],
    ["kind", report.kind],
    ["status", report.status],
    ["ordinal", report.ordinal],
    ["start_edtf", report.start],
    ["end_edtf", report.end],
    ["personnel", report.personnel],
  ];
  const lists: [ReportField, readonly string[]][] = [
    ["aliases", report.aliases],
    ["participants", report.participants],
    ["organisations", report.organisations],
    ["observers", report.observers],
    ["host", report.host],
    ["domains", report.domains],
    ["places", report.places.map((place) => place.name)],
  ];
  const many = lists.flatMap(([field, values]) =>
    values.map((value): [ReportField, string] => [field, value]),
  );
  const one = single
    .filter(([, value]) => value !== null)
    .map(([field, value]): [ReportField, string] => [field, String(value)]);
  return [...one, ...many];
}

function expectSound(document: Document): void {
  for (const report of extract(document, gazetteer)) {
    for (const [field, value] of cells(report)) {
      expect(
        report.evidence.some((e) => e.field === field && e.value === value),
        `${field} ${value}`,
      ).toBe(true);
    }
    for (const { start, end, rule } of report.evidence) {
      const quote = document.text.slice(start, end);
      expect(quote.trim()).not.toBe("");
      expect([...quote].length).toBeLessThanOrEqual(200);
      expect(rule).toMatch(/^[a-z]+\.[a-z-]+$/);
    }
    for (const code of [...report.participants, ...report.observers, ...report.host])
      expect(gazetteer.countries.has(code)).toBe(true);
    for (const date of [report.start, report.end])
      expect(date ?? "2024").toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  }
}

const words = fc.constantFrom(
  "exercise",
  "drills",
  "joint",
  "patrol",
  "China",
  "Russian",
  "the",
  "navies",
  "of",
  "and",
  "“Joint Sea-2024”",
  "Zapad",
  "in",
  "July",
  "2024",
  "on",
  "Monday",
  "NATO",
  "observers",
  "from",
  ".",
  ",",
  "\n\n",
  "(",
  "third",
  "1,000",
  "troops",
  "will",
  "held",
  "cancelled",
  "Sea of Japan",
  "against",
  "’s",
  "—",
);

describe("extract", () => {
  it("gives sound reports for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const document = documentOf(text);
        if (document !== null) expectSound(document);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("gives sound reports for any order of telling words", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), (list) => {
        const document = documentOf(list.join(" "), { published: "2024-07-15" });
        if (document !== null) expectSound(document);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("gives words for each cell of each bundled and labelled article", async () => {
    let articles = 0;
    for await (const item of read(["data/articles", "data/gold/dev"], { base: root })) {
      if (item.type === "rejection") continue;
      const document = documentOf(item.article.text, item.article);
      if (document === null) continue;
      articles++;
      expectSound(document);
    }
    expect(articles).toBe(
      312 +
        (await readdir(`${root}/data/gold/dev`)).filter((name) => name.endsWith(".json")).length,
    );
  });

  it("finds an example of a report in the labelled articles", async () => {
    const { text } = JSON.parse(await readFile(`${root}/data/gold/dev/c020.json`, "utf8"));
    const document = documentOf(text);
    expect(document === null ? [] : extract(document, gazetteer).map((r) => r.name)).toContain(
      "Rubezh-2004",
    );
  });
});
