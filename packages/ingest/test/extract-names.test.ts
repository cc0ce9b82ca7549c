import { describe, expect, it } from "vitest";
import type { NameMention } from "../src/extract/mention.ts";
import { parseName, seriesKey } from "../src/extract/names/edition.ts";
import { readingsOf } from "./knowledge.ts";

describe("parseName", () => {
  it.each([
    ["Joint Sea-2024", "Joint Sea", "2024", null],
    ["Rubezh 2004", "Rubezh", "2004", null],
    ["Juniper Cobra 16", "Juniper Cobra", "2016", null],
    ["Tshwaragano II", "Tshwaragano", null, 2],
    ["Shaheen-IX", "Shaheen", null, 9],
    ["Iron Ring 3", "Iron Ring", null, 3],
    ["Shaheen Two", "Shaheen", null, 2],
    ["Exercise Keen Sword 23", "Keen Sword", "2023", null],
    ["Malabar Naval Exercise 2017", "Malabar", "2017", null],
    ["Zapad/Interaction-2021", "Zapad/Interaction", "2021", null],
    ["La Pérouse", "La Pérouse", null, null],
    ["Border Defence Cooperation - 2025", "Border Defence Cooperation", "2025", null],
    ["Amber Tide 0410", "Amber Tide", "2004", null],
    ["Amber Tide 48", "Amber Tide", null, 48],
  ])("takes %s apart", (name, series, year, edition) => {
    expect(parseName(name)).toEqual({ series, year, edition });
  });

  it("keeps a name that is nothing but generic words", () => {
    expect(parseName("Exercise-01").series).toBe("Exercise");
  });
});

describe("seriesKey", () => {
  it("folds case, diacritics and hyphens", () => {
    expect(seriesKey("Hand-in-Hand")).toBe(seriesKey("hand in hand"));
    expect(seriesKey("La Pérouse")).toBe("la perouse");
  });
});

function namesOf(text: string): NameMention[] {
  return readingsOf(text).flatMap((reading) => reading.names);
}

describe("findNames", () => {
  it.each([
    [
      "in quotation marks",
      "The drill “Stone Bridge” began in May.",
      "Stone Bridge",
      "names.quoted",
    ],
    ["behind its noun", "They began Exercise Stone Bridge in May.", "Stone Bridge", "names.behind"],
    [
      "before its noun",
      "They began the Stone Bridge exercise in May.",
      "Stone Bridge",
      "names.before",
    ],
    [
      "behind a verb of naming",
      "The manoeuvres were codenamed Stone Bridge.",
      "Stone Bridge",
      "names.verb",
    ],
    [
      "with its edition",
      "They prepared for Stone Bridge-2024 in May.",
      "Stone Bridge-2024",
      "names.edition",
    ],
    ["that is known", "They prepared for Joint Sea-2024 in May.", "Joint Sea-2024", "names.known"],
  ])("finds a name %s", (_what, text, name, rule) => {
    expect(namesOf(text)).toMatchObject([{ name, rule }]);
  });

  it("finds a name again that the text introduced", () => {
    expect(
      namesOf("They began Exercise Stone Bridge in May. Stone Bridge lasts a week.").map(
        (n) => n.rule,
      ),
    ).toEqual(["names.behind", "names.repeated"]);
  });

  it("finds the abbreviation that the text gives a name", () => {
    const names = namesOf("They began Exercise Stone Bridge (STOB) in May. STOB lasts a week.");
    expect(names.at(-1)).toMatchObject({ name: "STOB", rule: "names.repeated" });
    expect(names.at(-1)?.key).toBe(names[0]?.key);
  });

  it.each([
    ["a weapon", "They fired the Su-35 and the Type 54 near the S-400."],
    ["an aircraft on patrol", "The guests brought one CN 235 maritime patrol aircraft."],
    ["a thing by its number", "The ships lay at Berth 33 during the drill, the jets at Wing 7."],
    ["a day of the calendar", "The list was Compiled 14 January 2026 by the staff."],
    ["a man", "The general, whom their papers call Jan Novak, saw the drill in May."],
    ["the verb of a headline", "Norwegian-Swedish Exercise Opens At Narvik"],
    ["a month", "Tabuk, Rajab 03: the joint exercise of both armies began."],
    ["a day", "They met on Sept 11 and July 4."],
    ["speech", "“We will never give up on our friends in the north,” he said of the drill."],
    ["a place in a longer run", "They sailed over the Pacific Ocean in May."],
    ["nothing but generic words", "They began the Joint Military Exercise in May."],
  ])("does not take for a name: %s", (_what, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe("findNames, of what stands beside a name", () => {
  it.each([
    [
      "behind the place",
      "The wing flew to Lusaka for Stone Bridge 2024 in May.",
      "Stone Bridge 2024",
    ],
    [
      "behind the day",
      "The ministry said on Monday of Stone Bridge-3 that it had begun.",
      "Stone Bridge-3",
    ],
  ])("begins a name %s", (_what, text, name) => {
    expect(namesOf(text).map((n) => n.name)).toEqual([name]);
  });

  it("leaves the figure to a series that has one in its name", () => {
    expect(namesOf("The drill “Force 18” ended in May.")).toMatchObject([
      { series: "Force 18", year: null },
    ]);
  });

  it("keeps the longer of two overlapping names", () => {
    expect(namesOf("They began Exercise “Stone Bridge-2024” in May.").map((n) => n.name)).toEqual([
      "Stone Bridge-2024",
    ]);
  });
});
