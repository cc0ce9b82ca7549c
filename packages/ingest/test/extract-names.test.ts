import { describe, expect, it } from "vitest";
import { parseName, seriesKey } from "../src/extract/names/edition.ts";

describe("parseName", () => {
  it.each([
    ["Joint Sea-2024", "Joint Sea", "2024", null],
    ["Rubezh 2004", "Rubezh", "2004", null],
    ["Juniper Cobra 16", "Juniper Cobra", "2016", null],
    ["Tshwaragano II", "Tshwaragano", null, 2],
    ["Shaheen-IX", "Shaheen", null, 9],
    ["Iron Ring 3", "Iron Ring", null, 3],
    ["Shaheen Two", "Shaheen", null, 2],
    ["Exercise Keen Sword 23", "Keen Sword", "2023", null],
    ["Malabar Naval Exercise 2017", "Malabar", "2017", null],
    ["Zapad/Interaction-2021", "Zapad/Interaction", "2021", null],
    ["La Pérouse", "La Pérouse", null, null],
    ["Border Defence Cooperation - 2025", "Border Defence Cooperation", "2025", null],
  ])("takes %s apart", (name, series, year, edition) => {
    expect(parseName(name)).toEqual({ series, year, edition });
  });

  it("keeps a name that is nothing but generic words", () => {
    expect(parseName("Exercise-01").series).toBe("Exercise");
  });
});

describe("seriesKey", () => {
  it("folds case, diacritics and hyphens", () => {
    expect(seriesKey("Hand-in-Hand")).toBe(seriesKey("hand in hand"));
    expect(seriesKey("La Pérouse")).toBe("la perouse");
  });
});
