import { describe, expect, it } from "vitest";
import { countrySigns } from "../src/extract/facts/country-signs.ts";
import { shareSentences } from "../src/extract/facts/share.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import type { PartyMention } from "../src/extract/mention.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

function rolesOf(text: string): string[] {
  return partiesOf(text).map(({ code, role }) => `${code} ${role}`);
}

function partiesOf(text: string): PartyMention[] {
  return readingsOf(text).flatMap((reading) => reading.parties);
}

describe("countries that look on", () => {
  it.each([
    ["by their own verb", "Ireland only looked on.", ["IRL observer"]],
    [
      "as a list",
      "Peru, Chile and Kenya have only sent people to watch.",
      ["PER observer", "CHL observer", "KEN observer"],
    ],
    [
      "behind a clause of their own",
      "Peru and Chile, both of which want to join, will watch.",
      ["PER observer", "CHL observer"],
    ],
    ["with a number of officers", "Kenya sent two officers as observers.", ["KEN observer"]],
    [
      "as those before them",
      "Peru will send observers, as will Chile and Kenya.",
      ["PER observer", "CHL observer", "KEN observer"],
    ],
  ] as [string, string, string[]][])("are found %s", (_what, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it("does not take one that watches from afar for a guest", () => {
    expect(rolesOf("Kenya is watching closely.")).not.toContain("KEN observer");
  });
});

describe("countrySigns", () => {
  const FIRST = "Norway and Sweden held a joint exercise. ";
  const signsOf = (sentence: string, code: string): string[] => {
    const readings = readingsOf(FIRST + sentence);
    const [view] = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
    return (view?.shares ?? []).flatMap((share) =>
      share.reading.parties
        .filter((party) => party.code === code)
        .flatMap((party) => countrySigns(party, share, false)),
    );
  };

  it("tell of a list of guests in a sentence about onlookers", () => {
    const sentence = "It was followed by the military attaches of Peru, Chile, Kenya and Ghana.";
    expect(signsOf(sentence, "KEN")).toContain("looks-on");
    expect(signsOf(sentence, "NOR")).not.toContain("looks-on");
  });

  it("tell of a list behind a colon, and of none that another word parts from the guests", () => {
    const guests = "Observers of four countries came: Peru, Chile, Kenya and Ghana.";
    expect(signsOf(guests, "KEN")).toContain("looks-on");
    const both = "Peru, Chile and Kenya sent ships, while observers came from Ghana.";
    expect(signsOf(both, "KEN")).not.toContain("looks-on");
  });

  it("tell of none in another list", () => {
    expect(signsOf("Peru, Chile, Kenya and Ghana sent ships.", "KEN")).not.toContain("looks-on");
  });
});

describe("names that mean other things too", () => {
  it("are countries in a list of countries", () => {
    expect(partiesOf("Jordan, Egypt and Sudan came.").map((party) => party.code)).toEqual([
      "JOR",
      "EGY",
      "SDN",
    ]);
  });
});

it("knows that a service took a picture", () => {
  expect(rolesOf("(Royal Navy photo by A. Reed)")).toEqual(["GBR other"]);
});
