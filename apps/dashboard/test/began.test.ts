import { describe, expect, it } from "vitest";
import { daysOfPeriod } from "../filters/began.ts";
import { filterOf } from "../filters/filter-of.ts";
import { readFilter } from "../filters/filter-params.ts";

describe("a period in an address", () => {
  it.each([
    ["2024", ["2024-01-01", "2024-12-31"]],
    ["2024-H1", ["2024-01-01", "2024-06-30"]],
    ["2024-H2", ["2024-07-01", "2024-12-31"]],
    ["2023-Q1", ["2023-01-01", "2023-03-31"]],
    ["2024-Q4", ["2024-10-01", "2024-12-31"]],
    ["2024-02", ["2024-02-01", "2024-02-29"]],
    ["2023-02", ["2023-02-01", "2023-02-28"]],
  ])("%s has its first and last day", (period, days) => {
    expect(daysOfPeriod(period)).toEqual(days);
    expect(filterOf(readFilter({ began: period })).began).toEqual(days);
  });

  it.each(["2024-13", "2024-Q5", "2024-H3", "24", "2024-7", "2024-07-01", "0024"])(
    "%s is none",
    (period) => {
      expect(readFilter({ began: period }).began).toBeNull();
      expect(filterOf(readFilter({ began: period }))).not.toHaveProperty("began");
    },
  );
});
