import { describe, expect, it } from "vitest";
import { domainHeading, peakHeading, rankingHeading } from "../words/headings.ts";

const tallies = (counts: Record<string, number>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }));

describe("heading of exercises over years", () => {
  it.each([
    [{ "2023": 4, "2024": 23 }, "Exercises peaked in 2024, with 23"],
    [{ "2022": 7, "2023": 7, "2024": 1 }, "Exercises peaked in 2022 and 2023, with 7 each"],
    [{ "2021": 1, "2022": 1, "2023": 1, "2024": 1 }, "No year had more than 1 exercise"],
    [{ "2023": 0, "2024": 5 }, "All exercises were in 2024"],
    [{}, "No exercise has a known year"],
  ])("of %o is %s", (years, heading) => {
    expect(peakHeading(tallies(years))).toBe(heading);
  });
});

describe("heading of domains", () => {
  it.each([
    [{ "at sea": 6, "in the air": 3 }, 10, 1, "Most exercises were at sea"],
    [{ "at sea": 5, "in the air": 3 }, 10, 2, "Exercises were most often at sea"],
    [{ "at sea": 4, "in the air": 4 }, 5, 0, "Exercises were most often at sea and in the air"],
    [{ "at sea": 2 }, 10, 8, "For most exercises no domain is reported"],
    [{ "at sea": 0 }, 0, 0, "For most exercises no domain is reported"],
  ])("of %o among %d, %d unknown, is %s", (places, total, unknown, heading) => {
    expect(domainHeading(tallies(places), total, unknown)).toBe(heading);
  });
});

describe("heading of participants", () => {
  it.each([
    [{ Norway: 6, Chile: 2 }, 10, "Norway took part in most exercises"],
    [{ Norway: 5, Chile: 2 }, 10, "Norway took part most often"],
    [{ Norway: 6, Chile: 6 }, 10, "Norway and Chile took part in most exercises"],
    [{ A: 1, B: 1, C: 1, D: 1 }, 2, "Nobody took part in more than 1 exercise"],
    [{}, 3, "No participants are reported"],
  ])("of %o among %d is %s", (parties, total, heading) => {
    expect(rankingHeading(tallies(parties), total)).toBe(heading);
  });
});
