import { describe, expect, it } from "vitest";
import { absenceOf } from "../src/extract/facts/absent.ts";
import { readingsOf } from "./knowledge.ts";

/** What the sentence says of the absence of each country, by code. */
function absences(text: string): Record<string, string | null> {
  const [reading] = readingsOf(text, "2024-05-03");
  if (reading === undefined) throw new Error("no sentence");
  const share = { reading, anchors: [], others: [], distance: 1, when: null };
  return Object.fromEntries(reading.parties.map((party) => [party.code, absenceOf(share, party)]));
}

describe("countries that stay away", () => {
  it("tells it from a verb behind the country", () => {
    expect(absences("Peru, although invited, did not come to the drill.")).toEqual({
      PER: "behind",
    });
  });

  it("tells it from an exception before the country", () => {
    expect(absences("The drill was held without Peru.")).toEqual({ PER: "before" });
  });

  it("does not reach over a contrast", () => {
    expect(absences("Chile sent a frigate, but Peru stayed away.")).toEqual({
      CHL: null,
      PER: "behind",
    });
  });

  it("means the nearest country alone", () => {
    expect(absences("Chile sent a frigate after Peru had declined.")).toEqual({
      CHL: null,
      PER: "behind",
    });
  });
});
