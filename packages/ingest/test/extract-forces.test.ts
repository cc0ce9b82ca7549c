import { describe, expect, it } from "vitest";
import type { ForceMention } from "../src/extract/mention.ts";
import { readingsOf } from "./knowledge.ts";

function people(text: string): ForceMention[] {
  return readingsOf(text)
    .flatMap((reading) => reading.forces)
    .filter(({ category }) => category === "personnel");
}

describe("numbers of people", () => {
  it("reads a number behind its noun", () => {
    const text = "The ministry puts the number of troops from both sides at about 1,400 this year.";
    expect(people(text)).toMatchObject([{ count_min: 1400 }]);
  });

  it.each([
    ["a year", "They met last in October 2019, when special forces were the hosts."],
    ["a number in front of a comma", "On March 14, soldiers of Norway arrived."],
  ])("takes %s for none", (_what, text) => {
    expect(people(text)).toEqual([]);
  });

  it.each([
    ["for each side", "Some 1,300 soldiers from each side met in the valley."],
    ["for one side and the like for the other", "300 soldiers and an equal number of guests met."],
    ["for a unit", "A mountain battalion of some 320 people joined in."],
  ])("knows a number %s", (_what, text) => {
    expect(people(text)[0]).toMatchObject({ is_part: true });
  });

  it("knows which of two numbers is the total", () => {
    const text =
      "There were 840 soldiers and 160 civilians, that is a total of 1,000 participants.";
    expect(people(text).filter((one) => one.is_total)).toMatchObject([{ count_min: 1000 }]);
  });
});
