import { describe, expect, it } from "vitest";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf, reportsOf } from "./knowledge.ts";

const PUBLISHED = "2024-05-03";
const OPENING =
  "The navies of Chile and Peru opened the joint exercise Amber Tide 2024 off Callao on Monday.";

/** Months or years of the exercises that a text tells of, in order. */
function timesIn(text: string): (string | undefined)[] {
  const frames = linkFrames(readingsOf(text, PUBLISHED), gazetteer, PUBLISHED);
  return frames.map(({ times }) => times[0]?.from);
}

/** Names of the exercises that a text tells of; `null` for an unnamed one. */
function namesIn(text: string, published = PUBLISHED): (string | null)[] {
  return reportsOf(text, published).map(({ name }) => name);
}

describe("editions of another year", () => {
  it.each([
    ["called off in it", "In 2019 it had to be scrapped.", "2019"],
    ["whose exercise was called off", "The exercise was called off in 2020 by Peru.", "2020"],
    ["due in it", "The edition due in 2021 fell victim to the virus.", "2021"],
    ["told before as last year's", "They recalled that last year's Amber Tide was small.", "2023"],
    [
      "that opens a clause before another edition",
      "In 2022 there were nine ships, and the one planned for 2020 was dropped.",
      "2022",
    ],
    [
      "that opens a clause behind another edition",
      "The 2021 edition was held near Arica, and in 2019 Lima had that honour.",
      "2019",
    ],
    [
      "counted from the one before",
      "Amber Tide was held at Arica in May 2016 with 90 men and then at Lima a year later.",
      "2017",
    ],
    ["behind a break", "Amber Tide was held in 2018, 2019 and, after a break, in 2022.", "2022"],
    ["in an order with a number", "The previous two were held in 2021 and 2022.", "2022"],
  ])("are found by the year, %s", (_what, sentence, year) => {
    expect(timesIn(`${OPENING} ${sentence}`)).toContain(year);
  });

  it.each([
    ["who went alone", "In 2005 they went to Arica alone."],
    [
      "who only came to a place",
      "In 1978 they came near war over the islands in the Beagle Channel.",
    ],
  ])("are none for those %s", (_what, sentence) => {
    expect(timesIn(`${OPENING} ${sentence}`)).toHaveLength(1);
  });

  it("have what runs in months of its own beside the main one", () => {
    const text = `${OPENING} Nine ships of Chile and Peru had taken part in the drills in January.`;
    expect(timesIn(text)).toContain("2024-01");
  });
});

describe("the latest of a series that is only mentioned", () => {
  it("is the series itself", () => {
    const text = `${OPENING} Chile and Argentina also keep up Viekaren, a bilateral exercise; the last one took place in March.`;
    expect(namesIn(text)).toEqual(["Amber Tide 2024", "Viekaren"]);
  });
});

describe("two exercises told together", () => {
  it("both have what is said of both", () => {
    const text =
      "Peru and Chile open Amber Tide 2024, a joint exercise, off Callao on Monday. Exercise Viekaren 2024 of Chile and Argentina begins on May 6. Both end on May 17.";
    const ends = reportsOf(text, PUBLISHED).map(({ end }) => end);
    expect(ends).toEqual(["2024-05-17", "2024-05-17"]);
  });
});

describe("one exercise of two names", () => {
  it.each([
    [
      "renamed",
      "The exercise Garnet Shield has been turned into Amber Tide of Chile and Peru, which began on Monday.",
    ],
    [
      "known by another one before",
      `${OPENING} Known as Garnet Shield until 2019, it lasts two weeks.`,
    ],
  ])("is one where it is %s", (_what, text) => {
    const frames = linkFrames(readingsOf(text, PUBLISHED), gazetteer, PUBLISHED);
    expect(frames.filter(({ keys }) => keys.size > 0)).toHaveLength(1);
  });

  it("is one where a longer name ends with the shorter", () => {
    const text = `${OPENING} Great Amber Tide 2024 unites 900 sailors.`;
    expect(linkFrames(readingsOf(text, PUBLISHED), gazetteer, PUBLISHED)).toHaveLength(1);
  });
});

describe("a name of the past", () => {
  it("is not that of the undated news", () => {
    const text =
      "Pilots of Chile and Peru ended a joint exercise here. The first meeting, last November, was named Amber Tide 2015.";
    expect(reportsOf(text, "2016-08-11").map(({ name }) => name)).toContain(null);
  });

  it("is not that of the news where it was held months before", () => {
    const text =
      "Peru's first drill with Chile was short. Soldiers of both stormed a camp. It came as a surprise. In January, a Peruvian battalion was seen at Garnet Shield 2024, a drill in Brazil.";
    expect(timesIn(text)).toHaveLength(2);
  });
});

describe("exercises of one country", () => {
  it.each([
    ["so called", "Exercise Garnet Shield 2024, a Chile-only drill, ended on Friday."],
    ["without foreigners", "Exercise Garnet Shield 2024 of Chile ended with no foreign units."],
    ["of its own forces", "Exercise Garnet Shield 2024 involved only Chilean forces."],
  ])("are left out where they are %s", (_what, sentence) => {
    expect(namesIn(`${OPENING} ${sentence}`)).toEqual(["Amber Tide 2024"]);
  });

  it("stay where they were so until a time", () => {
    const text =
      "Navies of Chile and Peru opened Amber Tide 2024, until 2019 a purely national drill, off Callao on Monday.";
    expect(namesIn(text)).toEqual(["Amber Tide 2024"]);
  });
});

describe("the exercise that stands beside another one", () => {
  it.each([
    ["last year's exercises", "Last year's exercises off Arica were held in October.", "2023-10"],
    ["its venue of a year", "Arica, which was its venue in 2021, has a new pier.", "2021"],
    [
      "earlier ones of more countries",
      "The earlier exercises of 2017 and 2019 had Brazil and Peru in them.",
      "2019",
    ],
  ])("is another edition: %s", (_what, sentence, time) => {
    expect(timesIn(`${OPENING} ${sentence}`)).toContain(time);
  });

  it("is none where somebody only spoke of it", () => {
    const text = `${OPENING} Last year, too, Bolivia called the drills a threat.`;
    expect(timesIn(text)).not.toContain("2023");
  });

  it("is another one by the part of its year", () => {
    const text =
      "Chile and Peru opened the joint exercise Amber Tide 04-5 off Callao on Sunday. The next of these exercises, Amber Tide 04-6, was cancelled.";
    expect(namesIn(text, "2004-08-02")).toEqual(["Amber Tide 04-5", "Amber Tide 04-6"]);
  });

  it("is named by its plural and years", () => {
    const text = `${OPENING} The Amber Tides of 2019 and 2021 were smaller.`;
    expect(timesIn(text)).toEqual(["2024-04-29", "2019", "2021"]);
  });
});
