import { describe, expect, it } from "vitest";
import {
  articles,
  checkRow,
  evidence,
  exercises,
  places,
  rejections,
  reports,
} from "../src/index.ts";
import { article, exercise, report } from "./blank-rows.ts";
import { world } from "./world.ts";

const good = exercise({ exercise_id: "blue-heron-2024" });
const faults = (more: object) =>
  checkRow(exercises, { ...good, ...more }).map((found) => [found.column, found.check]);

const FAULTS: readonly (readonly [string, object, string, string])[] = [
  ["a column left undefined", { kind: undefined }, "kind", "missing_column"],
  ["null where it is not nullable", { article_count: null }, "article_count", "not_null"],
  ["a number for text", { name: 7 }, "name", "type"],
  ["half a surrogate pair", { name: "ship \ud83d" }, "name", "type"],
  ["a zero byte", { name: "a\0b" }, "name", "type"],
  ["text for a list", { host: "CHN" }, "host", "type"],
  ["null in a list", { aliases: [null] }, "aliases", "type"],
  ["a bad code in a list", { host: ["CHN", "China"] }, "host", "pattern"],
  ["half an article", { article_count: 1.5 }, "article_count", "type"],
  ["a count beyond 32 bits", { article_count: 2 ** 31 }, "article_count", "type"],
  ["a negative count", { article_count: -1, source_count: -1 }, "article_count", "range"],
  ["NaN", { confidence: Number.NaN }, "confidence", "type"],
  ["infinity", { confidence: Number.POSITIVE_INFINITY }, "confidence", "type"],
  ["more than certain", { confidence: 1.01 }, "confidence", "range"],
  ["a Date object", { status_on: new Date(0) }, "status_on", "type"],
  ["a date with a time", { status_on: "2024-07-14T00:00:00" }, "status_on", "type"],
  ["30 February", { status_on: "2024-02-30" }, "status_on", "type"],
  ["29 February of a common year", { start_edtf: "2023-02-29" }, "start_edtf", "pattern"],
  ["a month 13", { start_edtf: "2024-13" }, "start_edtf", "pattern"],
  ["a century without leap day", { start_edtf: "1900-02-29" }, "start_edtf", "pattern"],
  ["an id with a slash", { exercise_id: "a/b" }, "exercise_id", "pattern"],
  ["an id with a line break at its end", { exercise_id: "a\n" }, "exercise_id", "pattern"],
];

describe("checkRow", () => {
  it("finds nothing in good rows of every kind", () => {
    expect(world.exercises.flatMap((row) => checkRow(exercises, row))).toEqual([]);
    expect(world.places.flatMap((row) => checkRow(places, row))).toEqual([]);
    expect(world.rejections.flatMap((row) => checkRow(rejections, row))).toEqual([]);
  });

  it("names table, column and value", () => {
    const [found] = checkRow(exercises, { ...good, kind: "drill" });
    expect(found).toEqual({
      table: "exercises",
      column: "kind",
      check: "values",
      count: 1,
      example: '"drill"',
      message: 'exercises.kind: "drill" is not one of exercise, patrol',
    });
  });

  it.each(FAULTS)("refuses %s", (_, more, column, check) => {
    expect(faults(more)[0]).toEqual([column, check]);
  });

  it("refuses a row that lacks a column or has one too many", () => {
    const { kind, ...lacking } = good;
    expect(kind).toBe("exercise");
    expect(checkRow(exercises, lacking).map((found) => found.check)).toEqual(["missing_column"]);
    expect(faults({ extra: 1 })).toEqual([["extra", "unknown_column"]]);
  });

  it.each([
    "2024",
    "2024-07",
    "2024-07-14",
    "2024-02-29",
    "2000-02-29",
    "2024-12-31",
    "2024-04-30",
  ])("accepts %s as a date of EDTF level 0", (start_edtf) =>
    expect(faults({ start_edtf })).toEqual([]),
  );

  it("refuses bounds in the wrong order, of dates and of numbers", () => {
    expect(faults({ start_earliest: "2024-07-02", start_latest: "2024-07-01" })).toEqual([
      ["start_earliest", "order"],
    ]);
    expect(faults({ source_count: 2 })).toEqual([["source_count", "order"]]);
    expect(faults({ start_earliest: "2024-07-02", start_latest: null })).toEqual([]);
  });

  it("counts the length of a quote in code points, not in UTF-16 units", () => {
    const row = { ...world.evidence[0], quote: "🚢".repeat(200) };
    expect(checkRow(evidence, row)).toEqual([]);
    const longer = checkRow(evidence, { ...row, quote: "🚢".repeat(201) });
    expect(longer.map((found) => found.check)).toEqual(["length"]);
  });

  it("allows offsets beyond 32 bits where a column has 64", () => {
    const row = { ...world.rejections[0], record: 2 ** 40 };
    expect(checkRow(rejections, row)).toEqual([]);
    expect(checkRow(rejections, { ...row, record: 2 ** 53 })).toHaveLength(1);
  });

  it("cuts a huge value in its message", () => {
    const [found] = checkRow(articles, article({ article_id: "x".repeat(100_000).toUpperCase() }));
    expect(found?.message.length).toBeLessThan(200);
  });

  it("names the member of a list that is at fault", () => {
    const row = report({ report_id: "r", article_id: "a", exercise_id: "e" });
    const [found] = checkRow(reports, { ...row, domains: ["naval", "sea"] });
    expect(found?.message).toContain('has a member "sea" that is not one of land, naval');
  });
});
