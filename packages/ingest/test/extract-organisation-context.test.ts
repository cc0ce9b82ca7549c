import { describe, expect, it } from "vitest";
import { isContext } from "../src/extract/facts/organisation-context.ts";
import { readingsOf, reportsOf } from "./knowledge.ts";

/** Whether each organisation of a sentence is only context. */
function contexts(text: string): boolean[] {
  const [reading] = readingsOf(text);
  if (reading === undefined) throw new Error("no sentence");
  const share = { reading, anchors: [], others: [], distance: 1, when: null };
  return reading.parties
    .filter((party) => party.type === "organisation")
    .map((party) => isContext(party, share));
}

describe("organisations that are only context", () => {
  it.each([
    "The ships sailed a day after the SCO summit.",
    "Peru and Chile are founding members of the SCO.",
    "Finland has joined NATO since.",
    "They met at NATO headquarters.",
  ])("tells %s", (text) => {
    expect(contexts(text)).toEqual([true]);
  });

  it.each([
    "Finland joined the NATO exercise.",
    "The forces of NATO began the drill.",
    "Ships joined troops of NATO in May.",
  ])("does not take %s for one", (text) => {
    expect(contexts(text)).toEqual([false]);
  });

  it("do not take part", () => {
    const [report] = reportsOf(
      "Norwegian and Swedish troops began the joint exercise Amber Gate on Monday. The drill comes a day after a NATO summit in Oslo.",
    );
    expect(report?.organisations).toEqual([]);
  });
});
