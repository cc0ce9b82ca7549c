import { describe, expect, it } from "vitest";
import type { Frame } from "../src/extract/frames/frame.ts";
import { governorOf } from "../src/extract/frames/govern.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { timesAgree } from "../src/extract/frames/time.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

function framesOf(text: string, published = "2024-07-15"): Frame[] {
  return linkFrames(readingsOf(text, published), gazetteer, published);
}

describe("linkFrames", () => {
  it("puts all mentions of one exercise into one frame", () => {
    const [frame, ...others] = framesOf(
      'Norway and Sweden began the joint exercise "Amber Tide-2024" on Monday. The drills will last a week. Amber Tide is held every year.',
    );
    expect(others).toEqual([]);
    expect(frame).toMatchObject({ kind: "exercise", year: "2024", is_background: false });
    expect([...(frame?.countries ?? [])]).toEqual(["NOR", "SWE"]);
    expect(frame?.anchors.length).toBe(3);
  });

  it.each([
    [
      "another edition",
      'Norway and Sweden began "Amber Tide-2024" on Monday. The joint exercise "Amber Tide-2022" was held in May 2022.',
    ],
    [
      "another name",
      'Norway and Sweden began the exercise "Amber Tide-2024". The exercise "Stone Bridge-2024" of Chile and Peru is over.',
    ],
    [
      "another year",
      "Norway and Sweden began a joint exercise on Monday. A similar joint exercise of Norway and Sweden was held in May 2019.",
    ],
    [
      "other countries",
      "Norway and Sweden began a joint exercise on Monday. Chile and Peru held a joint exercise in June.",
    ],
    [
      "a patrol",
      "Norway and Sweden began a joint exercise on Monday. Norwegian and Swedish ships then made a joint patrol.",
    ],
  ])("opens a second frame for %s", (_what, text) => {
    const frames = framesOf(text);
    expect(frames).toHaveLength(2);
    expect(frames[1]).toMatchObject({ is_background: true, parent: frames[0] });
  });

  it.each([
    [
      "an alias",
      'The exercise "Amber Tide-2024", also known as "Bursztyn-2024", of Norway and Poland began.',
    ],
    [
      "a name that comes late",
      'Norway and Sweden began a joint exercise on Monday. The exercise, called "Amber Tide-2024", lasts a week.',
    ],
    [
      "double names that share a half",
      "The exercise Tide/Stone-2024 began in May. The exercise Flood/Stone-2024 of the Norwegians ended.",
    ],
  ])("keeps one frame for %s", (_what, text) => {
    expect(framesOf(text)).toHaveLength(1);
  });

  it("tells no more than 60 exercises apart", () => {
    const letters = [..."ABCDEFGHIJ"];
    const text = letters
      .flatMap((a) =>
        letters.map((b) => `Norway and Sweden held Exercise ${a}${b.toLowerCase()}or Tide 2019.`),
      )
      .join(" ");
    expect(framesOf(text)).toHaveLength(60);
  });
});

describe("linkFrames, of what is told in passing", () => {
  it.each([
    [
      "a patrol without countries",
      "Norway and Sweden ended a joint exercise on Monday. The two flotillas then set out on their third joint patrol.",
    ],
    [
      "two of the three",
      "Norway, Sweden and Chile began a joint exercise on Monday. A bilateral exercise of Norway and Sweden began the same day.",
    ],
    [
      "another month",
      "Norway and Sweden held a joint exercise from 30 May to 6 June. In July, Norwegian ships trained with the Swedes off Goa.",
    ],
    [
      "a month before the news",
      "Norway and Sweden are holding a joint exercise. The two fleets met for a joint exercise in March.",
    ],
    [
      "days of its own in one sentence",
      "Norway and Sweden will hold an exercise from 9 to 13 July and run a field exercise on 29 July.",
    ],
    [
      "the whole that it is part of",
      'Troops of Norway and Sweden began a joint exercise on Monday. It is part of "Amber Tide-2024", which ends on 28 July.',
    ],
    [
      "a flight of other months, of bombers",
      "Norway and Sweden flew a joint air patrol on 6 June 2024. In November 2023, Norwegian bombers and Swedish fighters had come into the zone.",
    ],
    [
      "one of the same kind",
      "Norway and Sweden began a joint exercise on Monday. Two years ago, in 2022, they met for an exercise of this type in Norway.",
    ],
    [
      "a name with countries of its own",
      "Norway and Sweden ended a joint exercise on Monday. Chile held the Stone Bridge drill with Peru in May.",
    ],
  ])("opens a second frame for %s", (_what, text) => {
    const frames = framesOf(text);
    expect(frames).toHaveLength(2);
    expect(frames[1]).toMatchObject({ is_background: true, parent: frames[0] });
  });
});

describe("timesAgree", () => {
  it.each([
    ["2024-05-03", "2024-06-20", true],
    ["2024-05-03", "2024-08-20", false],
    ["2023-12-30", "2024-01-02", true],
    ["2024", "2024-08-20", true],
    ["2023", "2024-01-02", false],
  ])("%s and %s: %s", (a, b, agree) => {
    expect(timesAgree({ from: a, to: a }, { from: b, to: b })).toBe(agree);
    expect(timesAgree({ from: b, to: b }, { from: a, to: a })).toBe(agree);
  });
});

describe("governorOf", () => {
  it.each([
    ["The joint drills of Chile and Peru were held on July 3, 2024.", "run"],
    ["The ministry said on July 3, 2024 the joint drills had ended.", "report"],
    ["The joint drills follow the summit of July 3, 2024.", "other"],
    ["In August 2005, the agency recalled, Chile and Peru trained together.", "run"],
  ])("finds what the date belongs to: %s", (text, governor) => {
    const [reading] = readingsOf(text);
    const date = reading?.dates[0];
    expect(reading && date && governorOf(reading, date)).toBe(governor);
  });
});
