import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CoveredArticle, coverageRows } from "../src/publish/coverage.ts";

const post = { publisher: "Post", language: "en", duplicate_of: null, has_reports: false };

describe("coverage", () => {
  it("counts articles by month, publisher and language, those with reports and copies among them", () => {
    const articles: CoveredArticle[] = [
      { ...post, published: "2021-05-03", has_reports: true },
      { ...post, published: "2021-05", duplicate_of: "a", has_reports: true },
      { ...post, published: "2021-06-01" },
      { ...post, published: "2021" },
      { ...post, published: null, publisher: null, language: null, has_reports: true },
    ];
    const rows = coverageRows(articles);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["2021-05", "Post", "en", 2, 2, 1],
      ["2021-06", "Post", "en", 1, 0, 0],
      [null, "Post", "en", 1, 0, 0],
      [null, null, null, 1, 1, 0],
    ]);
  });

  it("counts every article once", () => {
    const article = fc.record({
      published: fc.constantFrom(null, "2020", "2020-01", "2020-01-31", "2021-01-01"),
      publisher: fc.constantFrom(null, "Post", "null", "Echo"),
      language: fc.constantFrom(null, "en"),
      duplicate_of: fc.constantFrom(null, "x"),
    });
    fc.assert(
      fc.property(fc.array(article), (found) => {
        const articles = found.map((each, at) => ({ ...each, has_reports: at === 0 }));
        const rows = coverageRows(articles);
        const sum = (count: (row: (typeof rows)[number]) => number): number =>
          rows.reduce((all, row) => all + count(row), 0);
        expect(sum((row) => row.article_count)).toBe(articles.length);
        expect(sum((row) => row.with_exercises_count)).toBe(Math.min(1, articles.length));
        const keys = rows.map((row) => JSON.stringify([row.month, row.publisher, row.language]));
        expect(new Set(keys).size).toBe(rows.length);
      }),
    );
  });
});
