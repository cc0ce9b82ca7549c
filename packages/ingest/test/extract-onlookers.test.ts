import { describe, expect, it } from "vitest";
import type { PartyMention } from "../src/extract/mention.ts";
import { readingsOf } from "./knowledge.ts";

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
  ] as [string, string, string[]][])("are found %s", (_what, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it("does not take one that watches from afar for a guest", () => {
    expect(rolesOf("Kenya is watching closely.")).not.toContain("KEN observer");
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
