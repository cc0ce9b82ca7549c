import { describe, expect, it } from "vitest";
import { dateInWords, periodInWords } from "../words/dates.ts";

describe("dates in words", () => {
  it.each([
    ["2024", "2024"],
    ["2024-07", "July 2024"],
    ["2024-07-04", "4 July 2024"],
    ["2024-13", "2024-13"],
    ["", ""],
  ])("reads %s as %s", (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  it.each([
    ["2024-07-14", "2024-07-17", "14–17 July 2024"],
    ["2024-07-28", "2024-08-03", "28 July – 3 August 2024"],
    ["2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024"],
    ["2024-07", "2024-07", "July 2024"],
    ["2024-06", "2024-07-20", "June – 20 July 2024"],
    ["2024-07", "2024-07-20", "until 20 July 2024"],
    ["2024-07-14", "2024", "from 14 July 2024"],
    ["2023", "2024-07", "2023 – July 2024"],
    ["2024-07-14", null, "from 14 July 2024"],
    [null, "2024-07", "until July 2024"],
    ["soon", "2024", "soon – 2024"],
  ])("reads %s to %s as %s", (start, end, words) => {
    expect(periodInWords(start, end)).toBe(words);
  });

  it("has no words for a period without ends", () => {
    expect(periodInWords(null, null)).toBeNull();
  });
});
