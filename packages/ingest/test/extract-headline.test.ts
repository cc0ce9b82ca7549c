import { describe, expect, it } from "vitest";
import { headlineSigns } from "../src/extract/facts/headline-signs.ts";
import type { FrameShares } from "../src/extract/facts/share.ts";
import { readHeadline } from "../src/extract/headline.ts";
import { documentOf, gazetteer } from "./knowledge.ts";

function headlineOf(title: string | null) {
  const document = documentOf("Soldiers met in Oslo on Monday.", { title });
  return document === null ? null : readHeadline(document, gazetteer);
}

const MAIN = { frame: { is_background: false } } as FrameShares;
const BACKGROUND = { frame: { is_background: true } } as FrameShares;

describe("readHeadline", () => {
  it("tells the countries and whether an exercise of several is spoken of", () => {
    const headline = headlineOf("Norway and Sweden hold third joint naval drill");
    expect([...(headline?.countries ?? [])].sort()).toEqual(["NOR", "SWE"]);
    expect(headline).toMatchObject({ has_event: true, is_joint: true });
  });

  it("sees no exercise in other news, and nothing where there is no title", () => {
    expect(headlineOf("Norway and Sweden sign a fishing treaty")?.has_event).toBe(false);
    expect(headlineOf(null)).toBeNull();
  });
});

describe("headlineSigns", () => {
  const headline = headlineOf("Norway and Sweden hold third joint naval drill");

  it("speaks for a main exercise of the same countries", () => {
    const signs = headlineSigns({ participants: ["NOR", "SWE"] }, MAIN, headline);
    expect(signs).toContain("headline:agrees");
    expect(headlineSigns({ participants: ["NOR"] }, MAIN, headline)).not.toContain(
      "headline:agrees",
    );
  });

  it("says nothing of exercises in the background, nor without a title", () => {
    expect(headlineSigns({ participants: ["NOR", "SWE"] }, BACKGROUND, headline)).toEqual([]);
    expect(headlineSigns({ participants: ["NOR", "SWE"] }, MAIN, null)).toEqual([]);
  });
});
