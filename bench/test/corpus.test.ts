import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mixedCorpus, relevantCorpus } from "../src/corpus.ts";
import { relevantSources } from "../src/relevant.ts";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const SOURCES = ["One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.", "Alpha.\n\nBeta."];

describe("the corpus", () => {
  it("is the same for the same seed", () => {
    expect(relevantCorpus(SOURCES, 500, 7)).toEqual(relevantCorpus(SOURCES, 500, 7));
    expect(mixedCorpus(SOURCES, 50_000, 7)).toEqual(mixedCorpus(SOURCES, 50_000, 7));
  });

  it("is another one for another seed", () => {
    expect(mixedCorpus(SOURCES, 5_000, 7)).not.toEqual(mixedCorpus(SOURCES, 5_000, 8));
  });

  it("has the size that was asked for and counts its bytes", () => {
    const { articles, bytes } = mixedCorpus(SOURCES, 20_000, 3);
    expect(bytes).toBeGreaterThanOrEqual(20_000);
    expect(bytes).toBe(articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  });

  it("has one article on an exercise in fifty of mixed news", () => {
    const { articles } = mixedCorpus(["The two navies began a joint drill."], 200_000, 3);
    const relevant = articles.filter((text) => text.includes("navies"));
    expect(relevant.length).toBe(Math.floor(articles.length / 50));
  });

  it("is made of the notes and the labelled articles, read in the same order each time", async () => {
    const sources = await relevantSources(DATA);
    expect(sources.length).toBeGreaterThan(400);
    expect(sources.every((text) => text !== "" && !text.startsWith("---"))).toBe(true);
    expect(await relevantSources(DATA)).toEqual(sources);
  });
});
