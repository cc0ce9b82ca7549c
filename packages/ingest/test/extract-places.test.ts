import { describe, expect, it } from "vitest";
import type { PlaceMention } from "../src/extract/mention.ts";
import { readingsOf } from "./knowledge.ts";

function placesOf(text: string): PlaceMention[] {
  return readingsOf(text).flatMap((reading) => reading.places);
}

function venuesOf(text: string): string[] {
  return placesOf(text)
    .filter((place) => place.is_venue)
    .map((place) => place.name);
}

describe("findPlaces", () => {
  it("finds a place of the gazetteer and its country", () => {
    expect(placesOf("The ships met in Vladivostok.")).toMatchObject([
      { name: "Vladivostok", country: "RUS", is_venue: true },
    ]);
  });

  it.each([
    ["behind the name", "They shot at the Qarnobod Training Ground.", "Qarnobod Training Ground"],
    ["in small letters", "They shot at the Qarnobod training ground.", "Qarnobod training ground"],
    ["before the name", "Both companies slept at Camp Sorel.", "Camp Sorel"],
  ])("finds an unknown place by a noun %s", (_what, text, name) => {
    expect(placesOf(text)).toMatchObject([{ name, is_venue: true }]);
  });

  it.each([
    ["The fleets trained in waters off Qingdao.", ["Qingdao"]],
    [
      "The fleets trained in the Sea of Japan and the East China Sea.",
      ["Sea of Japan", "East China Sea"],
    ],
    ["The fleets sent their ships to the Black Sea.", ["Black Sea"]],
    ["The ships left for Qingdao.", []],
    ["Vladivostok saw the ships.", []],
  ])("knows where a venue stands: %s", (text, names) => {
    expect(venuesOf(text)).toEqual(names);
  });

  it("does not take the name of a person for a place", () => {
    expect(placesOf("General Lincoln spoke to the crews.")).toEqual([]);
  });

  it("keeps the longer of two overlapping names", () => {
    expect(placesOf("They landed at Vladivostok Air Base.").map((place) => place.name)).toEqual([
      "Vladivostok Air Base",
    ]);
  });

  it.each([
    ["a capital where a venue stands", "The drill will be held in Lisbon.", "Lisbon", "PRT"],
    ["a capital behind 'out of'", "The course is run out of Lisbon.", "Lisbon", "PRT"],
    ["a territory of another country", "The fleets trained off Guam.", "Guam", "USA"],
    ["a name that nothing knows", "The gunners fired near Wexmoor.", "Wexmoor", null],
    ["a name behind its description", "They met at the village of Wexmoor.", "Wexmoor", null],
    ["a small noun before the name", "It lasts a week at training centre Wexmo.", "Wexmo", null],
  ])("finds %s", (_what, text, name, country) => {
    expect(placesOf(text)).toMatchObject([{ name, country }]);
  });

  it("finds what is listed with a place", () => {
    const text = "The drill is held at Wexmoor, Quillon and Ostby.";
    expect(placesOf(text).map((place) => place.name)).toEqual(["Wexmoor", "Quillon", "Ostby"]);
  });

  it.each([
    ["a capital that speaks", "Lisbon said that the drill would go on."],
    ["a month", "The drill begins in August."],
    ["the name of a person", "The drill was praised by Wexmoor."],
  ])("does not find %s", (_what, text) => {
    expect(placesOf(text)).toEqual([]);
  });

  it("takes the cells of a table apart", () => {
    const text = "Quiet Heron 2014     20 Jun - 1 Jul     Vladivostok     Japanese sailors";
    expect(placesOf(text).map((place) => place.name)).toContain("Vladivostok");
  });
});

describe("findPlaces by position", () => {
  it.each([
    ["in the department of", "They went on foot in the department of Zarquel.", ["Zarquel"]],
    [
      "before a known town",
      "Both crews trained in the Zarquel of Vladivostok.",
      ["Zarquel", "Vladivostok"],
    ],
    [
      "in a sentence full of names",
      "Soldiers of Kenya's Fifth Brigade concluded Exercise Blue Heron in Zarquel on Monday.",
      ["Zarquel"],
    ],
  ])("finds an unknown place %s", (_where, text, names) => {
    expect(placesOf(text).map((place) => place.name)).toEqual(names);
  });
});

describe("findPlaces beside other names", () => {
  it.each([
    ["They fired on the Wexmoor and Quillon ranges.", ["Wexmoor", "Quillon ranges"]],
    ["They sailed between Ostby Bay and Quillon Bay.", ["Ostby Bay", "Quillon Bay"]],
    ["They sailed off the Andaman and Nicobar Islands.", ["Andaman and Nicobar Islands"]],
  ])("takes a pair of places apart: %s", (text, names) => {
    expect(placesOf(text).map((place) => place.name)).toEqual(names);
  });

  it("keeps a known name that opens a sentence or stands before a slash", () => {
    expect(placesOf("The Pabrade Training Area was full of tents.")).toMatchObject([
      { country: "LTU" },
    ]);
    expect(placesOf("They met at Pabrade Training Area/Lithuania.")).toMatchObject([
      { name: "Pabrade Training Area", country: "LTU" },
    ]);
  });

  it("keeps a known region that its country stands behind", () => {
    const text = "They met in the Ningxia Hui Autonomous Region of China.";
    expect(placesOf(text)).toMatchObject([
      { name: "Ningxia Hui Autonomous Region", country: "CHN", is_venue: true },
    ]);
  });
});
