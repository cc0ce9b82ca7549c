import { describe, expect, it } from "vitest";
import { readingsOf, reportsOf } from "./knowledge.ts";

function editionsIn(text: string): number[] {
  return readingsOf(text).flatMap((reading) =>
    reading.ordinals.filter((ordinal) => ordinal.is_edition).map((ordinal) => ordinal.value),
  );
}

describe("findOrdinals", () => {
  it.each([
    ["This is the third such exercise of the two navies.", 3],
    ["The 29th edition of the drill began.", 29],
    ["The twenty-first edition of the drill began.", 21],
    ["The XVII edition of the drill began.", 17],
    ["The exercise is being held for the 12th time.", 12],
    ["It is the first time that the two armies have trained together.", 1],
    ["The exercise, the seventh in the series, ended.", 7],
    ["The exercise is number 29 in the series.", 29],
    ["The present training exercise is their seventh.", 7],
    ["The maiden exercise of both navies began.", 1],
    ["Both sides have held six such exercises, this one included.", 6],
    ["The 15th joint exercise of both armies began this week.", 15],
    ["This is the 37th time that the command runs the drill.", 37],
    ["The drill is the first in which the three navies have trained together.", 1],
    ["The ships of both navies went on a joint patrol, their sixth at sea.", 6],
    ["Both armies are to hold together, for the first time, the joint exercise Amber Tide.", 1],
    ["The exercise is Amber Tide 2024, number five, and it is a small one.", 5],
    ["It was the fourth time that the neighbours practised rescue in the strait.", 4],
    ["They came for the seventh in the line of land exercises.", 7],
    ["It's the first time for the two militaries to hold such a drill.", 1],
  ])("counts editions in: %s", (text, value) => {
    expect(editionsIn(text)).toEqual([value]);
  });

  it.each([
    "On the first day of the exercise troops marched.",
    "He was praised in the first phase of Exercise Amber Tide 2024.",
    "What began is the first exercise of the two armies on Peruvian ground.",
    "The Third Fleet joined the exercise.",
    "The second batch of soldiers arrived for the drill.",
    "It is the first joint exercise since the pandemic.",
    "It is the first exercise in five years.",
    "It is the first exercise to be held in the north.",
    "It was the third exercise in as many months.",
    "A third exercise is planned.",
    "For the first time, tanks were used in the exercise.",
    "The exercise marks the tenth anniversary of ties.",
    "The first of two exercises began.",
    "The exercise, the twentieth or so of its kind, began.",
  ])("counts none in: %s", (text) => {
    expect(editionsIn(text)).toEqual([]);
  });
});

describe("the ordinal of a report", () => {
  const opening =
    "The navies of Norway and Sweden opened the joint exercise “Amber Tide-2024” today.";

  it.each([
    ["Never before had the two navies held a drill together.", 1],
    ["Never had there been a larger drill of the two navies.", null],
    ["The drill, the fourth of its kind, will last a week.", 4],
    ["The first such drill took place in 2015.", null],
    ["Amber Tide, in which Denmark has had a part since 2015, is now in its ninth edition.", 9],
  ])("goes by what is said of this edition: %s", (sentence, ordinal) => {
    const report = reportsOf(`${opening} ${sentence}`).find(({ name }) => name !== null);
    expect(report?.ordinal).toBe(ordinal);
  });

  it("takes the number in the name before any other", () => {
    const text =
      "Norway and Sweden opened the joint naval exercise “Amber Tide XV” today. “The first Amber Tide was a small one,” said an officer.";
    expect(reportsOf(text).find(({ name }) => name === "Amber Tide XV")?.ordinal).toBe(15);
  });
});
