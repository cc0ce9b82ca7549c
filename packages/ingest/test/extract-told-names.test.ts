import { describe, expect, it } from "vitest";
import { readingsOf } from "./knowledge.ts";

/** The surest name of each mention in a text. */
function namesIn(text: string): [string, number][] {
  return readingsOf(text).flatMap(({ names }) =>
    names.map(({ name, weight }): [string, number] => [name, weight]),
  );
}

describe("ordinary words that the text tells as names", () => {
  it.each([
    ["their order", "The seventh Aman ended in the bay on Tuesday.", "Aman"],
    ["a year's owner", "Last year's Aman was smaller.", "Aman"],
    [
      "a partner of its own",
      "They held Mitra Shakti with Sri Lanka, and Cleopatra with the French navy.",
      "Cleopatra",
    ],
    [
      "a year before a bracket",
      "The two held drills in 2014 (Transcend, for marines).",
      "Transcend",
    ],
  ])("are sure by %s", (_what, text, name) => {
    expect(namesIn(text)).toContainEqual([name, 0.6]);
  });

  it("are unsure without any of them", () => {
    expect(namesIn("Aman said that the bay was calm.")).toEqual([]);
  });
});

describe("names with the number of their edition", () => {
  it("are sure where the sentence counts the same", () => {
    expect(namesIn("Garnet Crown-3 is the third event of that name.")).toContainEqual([
      "Garnet Crown-3",
      0.6,
    ]);
  });

  it("are sure where the text tells of another edition", () => {
    const text = 'The exercise "Garnet Crown 2" was put off. Garnet Crown 1 was staged in Lusaka.';
    expect(namesIn(text)).toContainEqual(["Garnet Crown 1", 0.6]);
  });

  it("take the figure behind a hyphen or before a verb", () => {
    expect(namesIn("Darkhan-3 is over.")[0]?.[0]).toBe("Darkhan-3");
    expect(namesIn("Darkhan 3 was a success.")[0]?.[0]).toBe("Darkhan 3");
  });
});

describe("names by what stands around them", () => {
  it.each([
    ["a card", "Exercise: GARNET CROWN\nDate: 12-23 June", "GARNET CROWN"],
    [
      "a verb, though a place",
      "The drill took place in Lusaka, where it was known as Kilimanjaro, in 2009.",
      "Kilimanjaro",
    ],
    [
      "what an exercise is said to be",
      "Its first exercise abroad was Garnet Crown in 2018.",
      "Garnet Crown",
    ],
    [
      "another name with its year",
      "They held Mitra Shakti in 2012 and Garnet Crown in 2014.",
      "Garnet Crown",
    ],
  ])("are found by %s", (_what, text, name) => {
    expect(namesIn(text).map(([found]) => found)).toContain(name);
  });

  it.each([
    [
      "a name with Arabic words inside",
      "They concluded the exercise Khaled bin al-Waleed 2018 here.",
      "Khaled bin al-Waleed 2018",
    ],
    [
      "words that name weather elsewhere",
      "They met in a joint exercise named Garnet Storm.",
      "Garnet Storm",
    ],
  ])("are whole: %s", (_what, text, name) => {
    expect(namesIn(text).map(([found]) => found)).toContain(name);
  });

  it("are not the source before a dash", () => {
    const text = "Interfax-Zambia - The first joint exercise of both armies has begun.";
    expect(namesIn(text)).toEqual([]);
  });

  it("are no aircraft", () => {
    expect(namesIn("The exercise saw the F/A-18 2018 fleet of Malaysia.")).toEqual([]);
  });
});

describe("cards and tables", () => {
  it("tell a card in one breath", () => {
    const lines = "Exercise: GARNET CROWN\nPartner: Zambia\nDate: 12-23 June";
    const blocks = readingsOf(`${lines}\n\nA long text follows here, and it ends with a stop.`).map(
      ({ block }) => block,
    );
    expect(blocks).toEqual([0, 0, 0, 3]);
  });

  it("keep the rows of a table", () => {
    const rows = "Garnet Crown | Zambia | 12 June\nAmber Tide | Peru | 3 July";
    const text = `The navy has told what it does this year, in a table of two rows.\n\n${rows}`;
    expect(readingsOf(text)).toHaveLength(3);
  });
});
