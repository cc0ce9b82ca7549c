import { describe, expect, it } from "vitest";
import { countTicks, widthsThatLabel } from "../charts/ticks.ts";

describe("ticks of a count", () => {
  it.each([
    [0, [0, 1]],
    [Number.NaN, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [23, [0, 10, 20, 30]],
    [40, [0, 10, 20, 30, 40]],
    [4_100, [0, 2000, 4000, 6000]],
  ])("covers %d with whole steps", (most, ticks) => {
    expect(countTicks(most)).toEqual(ticks);
  });

  it("never has a tick that is no whole number, nor one short of the tallest bar", () => {
    for (let most = 1; most < 2_000; most++) {
      const ticks = countTicks(most);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});

describe("labels of years", () => {
  const labelled = (width: "narrow" | "medium" | "wide", count: number) =>
    Array.from({ length: count }, (_, at) => 2003 + at).filter((year) =>
      widthsThatLabel(year, count).includes(width),
    );

  it("labels every year of a quarter of a century on a wide page, every fifth on a phone", () => {
    expect(labelled("wide", 24)).toHaveLength(24);
    expect(labelled("narrow", 24)).toEqual([2005, 2010, 2015, 2020, 2025]);
  });

  it("keeps to what fits, however many years there are", () => {
    for (const count of [1, 7, 8, 60, 300]) {
      expect(labelled("narrow", count).length).toBeGreaterThan(0);
      expect(labelled("narrow", count).length).toBeLessThanOrEqual(8);
    }
  });
});
