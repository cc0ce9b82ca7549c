import { describe, expect, test } from "vitest";
import { findDates } from "../src/extract/dates/dates.ts";
import { dateRows, datesOf, readRows, written } from "./dates-fixture.ts";

const PUBLISHED = "2025-09-10";

describe("dates of a sentence", () => {
  const rows = dateRows();

  test.each(rows)("reads $text ($published)", ({ text, published, expected }) => {
    expect(datesOf(text, published).map(written).join("; ")).toBe(expected);
  });

  test("are told by at least 180 rows, each sentence once for a day of publication", () => {
    const keys = rows.map(({ text, published }) => `${text} ${published}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(180);
  });
});

describe("numbers and words that are no dates", () => {
  const rows = readRows("./dates-negatives.csv");

  test.each(rows)("finds nothing in $text", ({ text = "" }) => {
    expect(datesOf(text, PUBLISHED)).toEqual([]);
  });

  test("are told by at least 60 rows", () => {
    expect(new Set(rows.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
  });
});

describe("the year of a date", () => {
  test("puts days into the year that opens their sentence", () => {
    const text = "Last year the camp moved north, from June 13 to 25.";
    expect(datesOf(text, PUBLISHED).map(written)).toEqual([
      "2024/2024 span relative-year",
      "2024-06-13/2024-06-25 span day-range",
    ]);
  });

  test("takes that year from a name told before", () => {
    const text = "Amber Tide 2019 was led by two states in the March of that year.";
    expect(datesOf(text, PUBLISHED).map(written)).toEqual(["2019-03/2019-03 span month"]);
  });

  test("reads what is said to have happened as past", () => {
    const text = "The crews are said to have trained in November.";
    expect(datesOf(text, PUBLISHED).map(written)).toEqual(["2024-11/2024-11 span month"]);
  });
});

describe("findDates", () => {
  test("tells the words of a date by their offsets into the whole text", () => {
    const text = "The fleet is home. It sailed from late July to 3 August 2024, in rain.";
    const mentions = findDates(text, [{ start: 19, end: text.length }], PUBLISHED);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "late July to 3 August 2024",
    ]);
  });

  test("leaves the full stop of a sentence out and that of an abbreviation in", () => {
    const words = (text: string): string[] =>
      datesOf(text, PUBLISHED).map(({ start, end }) => text.slice(start, end));
    expect(words("They sailed in August.")).toEqual(["August"]);
    expect(words("They sailed in Sept.")).toEqual(["Sept."]);
  });

  test("sees only what stands in the sentences", () => {
    const text = "Posted 3 May 2024. They sailed on 4 May 2024.";
    const mentions = findDates(text, [{ start: 19, end: text.length }], PUBLISHED);
    expect(mentions.map(({ from }) => from)).toEqual(["2024-05-04"]);
  });

  test("does not tie a date to the next sentence", () => {
    const text = "They sailed on September 8\n9 September 2025";
    const sentences = [
      { start: 0, end: 26 },
      { start: 27, end: text.length },
    ];
    expect(findDates(text, sentences, PUBLISHED).map(written)).toEqual([
      "2025-09-08/2025-09-08 span day",
      "2025-09-09/2025-09-09 span day",
    ]);
  });

  test("carries the date told last into the next sentence", () => {
    const text = "It was held in June 2019. The same month saw rain.";
    const sentences = [
      { start: 0, end: 25 },
      { start: 26, end: text.length },
    ];
    expect(findDates(text, sentences, null).map(({ from }) => from)).toEqual([
      "2019-06",
      "2019-06",
    ]);
  });

  test.each(["", "soon", "2025-02-30", "2025-13", "0001-01-01", "20250910", "2025-09-10T12:00"])(
    "takes %j for no day of publication",
    (published) => {
      expect(datesOf("Pilots arrived yesterday.", published).map(written)).toEqual([
        "/ span relative-day unknown",
      ]);
    },
  );

  test("tells stated, resolved and unknown years apart", () => {
    const years = (text: string, published: string | null): string[] =>
      datesOf(text, published).map(({ year }) => year);
    expect(years("It ran from May 3 to May 9, 2024.", PUBLISHED)).toEqual(["stated"]);
    expect(years("It ran from May 3 to May 9.", PUBLISHED)).toEqual(["resolved"]);
    expect(years("It ran from May 3 to May 9.", null)).toEqual(["unknown"]);
  });

  test("calls deictic words relative and dates of the calendar not", () => {
    const text = "On 3 May, last week, in July of last year, on Friday, 2 May, and on Monday.";
    expect(datesOf(text, PUBLISHED).map(({ is_relative }) => is_relative)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test("finds nothing in nothing", () => {
    expect(findDates("", [], null)).toEqual([]);
    expect(findDates("", [{ start: 0, end: 0 }], PUBLISHED)).toEqual([]);
    expect(findDates("3 May 2024", [], PUBLISHED)).toEqual([]);
  });
});
