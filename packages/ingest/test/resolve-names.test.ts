import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameParts } from "../src/resolve/canonical-name.ts";

const parts = (name: string, near: number | null = null) => {
  const { canonical, edition, year } = nameParts(name, near);
  return [canonical, edition, year];
};

describe("a name", () => {
  it.each([
    ["Grey Gull 2024", null, 2024],
    ["Grey Gull-2024 (II)", 2, 2024],
    ["Grey Gull 2024-II", 2, 2024],
    ["Grey Gull XII", 12, null],
    ["Grey Gull Two", 2, null],
    ["Grey Gull Fourth", 4, null],
    ["Grey Gull 12th", 12, null],
    ["Grey Gull '04", null, 2004],
    ["Grey Gull ’98", null, 1998],
    ["Grey Gull-04", null, 2004],
    ["Grey Gull 2023/24", null, 2023],
    ["Grey Gull III 2023-24", 3, 2023],
    ["Grey Gull 24", 24, null],
    ["Grey Gull", null, null],
  ])("%s is the name of its series, a number and a year", (name, edition, year) => {
    expect(parts(name)).toEqual(["grey-gull", edition, year]);
  });

  it("has a year in its last two digits where that is the year of the report, or the one before or after", () => {
    expect(parts("Grey Gull 24", 2024)).toEqual(["grey-gull", null, 2024]);
    expect(parts("Grey Gull-24", 2023)).toEqual(["grey-gull", null, 2024]);
    expect(parts("Grey Gull 24", 2019)).toEqual(["grey-gull", 24, null]);
    expect(parts("Grey Gull 2 24", 2024)).toEqual(["grey-gull", 2, 2024]);
    expect(parts("Grey Gull 2024 24", 2024)).toEqual(["grey-gull", 24, 2024]);
  });

  it("keeps its only word, and words with an apostrophe", () => {
    expect(parts("Twenty")).toEqual(["twenty", null, null]);
    expect(parts("2024")).toEqual(["2024", null, null]);
    expect(parts("Gull's Eye 7")).toEqual(["gulls-eye", 7, null]);
  });

  it("has one canonical form whatever edition and year stand behind it", () => {
    const behind = fc.constantFrom("", "II", "2", "'12", "2012", "2012 Three", "IX-2012", "7th");
    fc.assert(
      fc.property(behind, fc.constantFrom(" ", "-", " – ", " ("), (end, space) => {
        expect(nameParts(`Grey Gull${space}${end}`).canonical).toBe("grey-gull");
      }),
    );
  });
});
