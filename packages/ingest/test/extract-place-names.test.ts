import { describe, expect, it } from "vitest";
import { withoutDoubles } from "../src/extract/facts/place-doubles.ts";
import { PlaceKeys } from "../src/extract/facts/place-key.ts";

describe("PlaceKeys", () => {
  const keyed = (names: readonly string[], kind: string): string[] => {
    const keys = new PlaceKeys();
    return names.map((name) => keys.of({ place_id: "saltmere", name }, kind));
  };

  it.each([
    ["names that share a word", ["Saltmere", "the Saltmere range"], "range", 1],
    ["a name and its initials", ["Saltmere Combat Centre", "SCC"], "range", 1],
    ["an island and the range on it", ["Saltmere", "Quillon Range"], "island", 2],
    ["two names of a city", ["Saltmere", "Quillon"], "city", 1],
  ])("gives %s the right number of keys", (_what, names, kind, count) => {
    expect(new Set(keyed(names, kind)).size).toBe(count);
  });

  it("takes an unknown place by its name", () => {
    expect(new PlaceKeys().of({ place_id: null, name: "Wexmoor" }, "unknown")).toBe("wexmoor");
  });
});

describe("withoutDoubles", () => {
  it.each([
    ["a name that a longer one begins with", ["Ostby", "Ostby aerodrome"], ["Ostby aerodrome"]],
    ["an unknown part of a name", ["Air Base", "Ostby Air Base"], ["Ostby Air Base"]],
    ["one of two equal names", ["Ostby", "Östby"], ["Ostby"]],
    ["no other", ["Ostby", "Quillon"], ["Ostby", "Quillon"]],
  ])("leaves out %s", (_what, names, left) => {
    expect(withoutDoubles(names, (name) => ({ name, kind: "unknown" }))).toEqual(left);
  });

  it("keeps a town beside the strait of its name", () => {
    const names = ["Ostby", "Ostby Strait"];
    const kindOf = (name: string): string => (name === "Ostby" ? "city" : "strait");
    expect(withoutDoubles(names, (name) => ({ name, kind: kindOf(name) }))).toEqual(names);
  });
});
