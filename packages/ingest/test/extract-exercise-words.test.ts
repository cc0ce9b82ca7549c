import { describe, expect, it } from "vitest";
import { wordSigns } from "../src/extract/facts/exercise-words.ts";
import { shareSentences } from "../src/extract/facts/share.ts";
import { linkFrames } from "../src/extract/frames/link.ts";
import { gazetteer, readingsOf } from "./knowledge.ts";

function signsOf(text: string): string[] {
  const readings = readingsOf(text, "2024-07-15");
  const [view] = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
  return view === undefined ? [] : wordSigns(view);
}

describe("wordSigns", () => {
  it("tells whether the noun phrase calls it shared", () => {
    expect(signsOf("Norway began a trilateral drill near Oslo.")).toContain("shared:true");
    expect(signsOf("Norway began a naval drill near Oslo.")).toContain("shared:false");
  });

  it("sees those who train counted", () => {
    expect(signsOf("The two navies ended their drill with Norway.")).toContain("several|unnamed");
  });

  it("takes a patrol together for a shared one", () => {
    const text = "Norway and Sweden ended a drill. They would go on patrol together off Oslo.";
    const readings = readingsOf(text, "2024-07-15");
    const views = shareSentences(linkFrames(readings, gazetteer, "2024-07-15"), readings);
    expect(views.map(wordSigns).at(-1)).toContain("shared:true");
  });
});
