import { describe, expect, it } from "vitest";
import type { PartyMention } from "../src/extract/mention.ts";
import { readingsOf } from "./knowledge.ts";

function partiesOf(text: string): PartyMention[] {
  return readingsOf(text).flatMap((reading) => reading.parties);
}

function rolesOf(text: string): [string, string][] {
  return partiesOf(text).map(({ code, role }) => [code, role]);
}

describe("findParties", () => {
  it.each([
    [
      "those who act",
      "Norway and Sweden began the drill.",
      [
        ["NOR", "actor"],
        ["SWE", "actor"],
      ],
    ],
    [
      "forces",
      "Norwegian troops and the Swedish navy were there.",
      [
        ["NOR", "force"],
        ["SWE", "force"],
      ],
    ],
    ["a venue", "The ships met in Norway.", [["NOR", "venue"]]],
    ["a target", "The drill was aimed against North Korea.", [["PRK", "target"]]],
    ["a speaker", "Canada said that the ships had left.", [["CAN", "speaker"]]],
    ["a minister", "The Egyptian defence minister came to the port.", [["EGY", "speaker"]]],
    [
      "observers",
      "Observers from Mongolia, Laos and Nepal came.",
      [
        ["MNG", "observer"],
        ["LAO", "observer"],
        ["NPL", "observer"],
      ],
    ],
    ["a host", "The drill was hosted by Oman.", [["OMN", "host"]]],
    ["where things are made", "The pilots flew Swedish-built jets.", [["SWE", "other"]]],
  ] as [string, string, [string, string][]][])("tells %s", (_what, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it("gives all of a list the role that one word decides", () => {
    expect(
      rolesOf("The drill takes place with Finland, Norway and Latvia as the main venues."),
    ).toEqual([
      ["FIN", "venue"],
      ["NOR", "venue"],
      ["LVA", "venue"],
    ]);
  });

  it("knows how a country is named", () => {
    const forms = partiesOf("Japan, the Japanese and Tokyo agreed.").map((party) => party.form);
    expect(forms).toEqual(["name", "demonym", "capital"]);
  });

  it("marks members of a list", () => {
    expect(partiesOf("Ships of Chile and Peru sailed.").map((party) => party.in_list)).toEqual([
      true,
      true,
    ]);
    expect(partiesOf("Ships of Chile sailed.").map((party) => party.in_list)).toEqual([false]);
  });

  it("finds an organisation", () => {
    expect(partiesOf("NATO began the exercise in May.")).toMatchObject([
      { type: "organisation", code: "NATO" },
    ]);
  });
});

describe("a list of countries", () => {
  it("ends where a clause does", () => {
    const told = "While the ministers met in Egypt, Norwegian and Swedish warships sailed on.";
    expect(rolesOf(told)).toEqual([
      ["EGY", "venue"],
      ["NOR", "force"],
      ["SWE", "force"],
    ]);
  });
});
