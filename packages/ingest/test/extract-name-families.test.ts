import { describe, expect, it } from "vitest";
import { readingsOf } from "./knowledge.ts";

function namesIn(text: string): string[] {
  return readingsOf(text).flatMap((reading) => reading.names.map((name) => name.name));
}

describe("the ways in which news names an exercise", () => {
  it.each([
    ["two figures of a year", "Garnet Shield 24 began on Monday.", ["Garnet Shield 24"]],
    ["an apostrophe", "Garnet Shield ’04 began on Monday.", ["Garnet Shield ’04"]],
    ["a part of a year", "They began Askari Garnet 24-2 there.", ["Askari Garnet 24-2"]],
    [
      "a year outside the quotation",
      "The drill “Garnet Shield” 2024 began.",
      ["Garnet Shield 2024"],
    ],
    [
      "an apostrophe in quotation marks",
      "The “Garnets' Claws 4” drill began.",
      ["Garnets' Claws 4"],
    ],
    ["guillemets", "The exercise « Bouclier de grenat » began.", ["Bouclier de grenat"]],
    ["the short form of armies", "EX-GARNET SHIELD will be held there.", ["GARNET SHIELD"]],
    [
      "an apposition behind it",
      "Garnet Shield, an annual exercise of both, ends.",
      ["Garnet Shield"],
    ],
    ["a copula", "Garnet Shield is an annual exercise of both.", ["Garnet Shield"]],
    ["an apposition itself", "The annual drill, Garnet Shield, ends today.", ["Garnet Shield"]],
    ["an edition of it", "The 12th edition of Garnet Shield ended.", ["Garnet Shield"]],
    ["this year's", "This year's Garnet Shield is a large exercise.", ["Garnet Shield"]],
    ["a series", "The Garnet Shield series of exercises goes on.", ["Garnet Shield"]],
    [
      "a double name",
      "Garnet Shield/Amber Tide-2024 ended today.",
      ["Garnet Shield/Amber Tide-2024"],
    ],
  ])("with %s", (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("several names in one sentence", () => {
  it.each([
    [
      "brackets with another name",
      "They opened the exercise Bouclier de Grenat (Garnet Shield) in May.",
      ["Bouclier de Grenat", "Garnet Shield"],
    ],
    [
      "its abbreviation",
      "The Garnet Onward Movement and Integration (GOMI) exercise began in May.",
      ["Garnet Onward Movement and Integration", "GOMI"],
    ],
    [
      "a list",
      "Exercises Garnet Shield, Amber Tide and Stone Bridge were held in May.",
      ["Garnet Shield", "Amber Tide", "Stone Bridge"],
    ],
    [
      "a pair",
      "The Garnet Shield and Amber Tide exercises were held in May.",
      ["Garnet Shield", "Amber Tide"],
    ],
    [
      "a twin",
      "Exercise Garnet Shield and its counterpart with the navy, Amber Tide, are off.",
      ["Garnet Shield", "Amber Tide"],
    ],
    ["the verbs of a headline", "Exercise Garnet Shield Kicks Off In Lusaka", ["Garnet Shield"]],
    [
      "the quotation marks of a headline",
      "Joint Exercise 'Garnet Shield' Commences",
      ["Garnet Shield"],
    ],
  ])("with %s", (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("capitals that name something else", () => {
  it.each([
    ["an operation", "Operation Garnet Guardian 2024 goes on in the bay."],
    ["a dialogue", "At the Garnet Dialogue 2024 ministers spoke of drills."],
    ["a ruler", "King Garnet II watched the exercise."],
    ["a man of rank", "Exercise Director Colonel Garnet thanked the troops."],
    ["a weapon", "The Garnet 2 missile was fired in the drill."],
    ["an aircraft with its maker", "Garnet Amber F-35 fighters joined the exercise."],
    ["a treaty", "The drill was held under the Treaty of Garnet 1971."],
    ["islands", "The islands, known as Garnet, lie far from the drill area."],
    ["a ship", "A ship named Garnet Amber watched the exercise."],
    ["what is trained", "The Search and Rescue exercise lasted two hours."],
    ["speech", "The exercise would be “A great success for all of us”, he said."],
    ["who speaks", "According to Garnet Amber, the drills go on."],
  ])("such as %s are no exercise", (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
