import { describe, expect, it } from "vitest";
import { shareSentences, type When } from "../src/extract/facts/share.ts";
import { placeInTime } from "../src/extract/facts/when.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

const FIRST = "Norway and Sweden will hold a joint exercise. ";

/** How the second sentence stands to an exercise from 8 to 12 July 2024. */
function whenOf(sentence: string, start = "2024-07-08", end = "2024-07-12"): When | null {
  const readings = readingsOf(FIRST + sentence);
  const [view] = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
  if (view === undefined) throw new Error("the text tells of no exercise");
  const [first, second] = view.shares;
  if (first === undefined || second === undefined) throw new Error("a sentence is missing");
  const told = (value: string) => ({
    value,
    span: first.reading,
    reading: first.reading,
    rule: "",
  });
  return placeInTime(view, { start: told(start), end: told(end) }).shares.at(-1)?.when ?? null;
}

describe("placeInTime", () => {
  it.each([
    ["a day of the exercise", "On 9 July 2024 tanks fired near Ostby.", "within"],
    ["the month of it", "Tanks fired near Ostby in July 2024.", "within"],
    ["an earlier year", "In May 2023 a tank fired near Ostby.", "before"],
    ["a later month", "In October 2024 a tank will fire near Ostby.", "after"],
    ["no date", "Tanks fired near Ostby.", null],
  ])("knows %s", (_what, sentence, when) => {
    expect(whenOf(sentence)).toBe(when);
  });

  it("compares as far as both are told", () => {
    expect(whenOf("On 9 July 2024 tanks fired near Ostby.", "2024-07", "2024-07")).toBe("within");
  });
});
