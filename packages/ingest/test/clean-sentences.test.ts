import { describe, expect, it } from "vitest";
import { splitSentences } from "../src/clean/sentences.ts";
import { SMALL_KNOWLEDGE } from "./clean-articles.ts";

function split(text: string): string[] {
  return splitSentences(text, 0, text.length, SMALL_KNOWLEDGE.abbreviations).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("splitSentences", () => {
  it.each([
    ["Ships left. Crews waved! Did they return? Yes.", 4],
    ["Gen. A. Writer and Adm. J. Reader met in St. Portovia on Sept. 3 at 3.5 knots.", 1],
    ["The U.S. Navy sent a ship. The U.S. The ship is new.", 3],
    ["It is the U.S. In May it sent a ship.", 2],
    ["“We train.” They left. (It was late.) Nobody came.", 4],
    ["“Why now?” he asked. “Ready!” they cried.", 2],
    ["They waited ... and left... Nobody came.", 2],
    ["They met at sea .From there they sailed to No. 5 pier in 2017.The host waved.", 3],
    ["See fleet.example or Harbour.example for more.", 1],
    ["演习于周一开始。两国海军参加！结束了吗？", 3],
    ["1. Border troops stand ready. 2. Helicopters fly.", 2],
    ["First line of\na wrapped paragraph.\nSecond sentence of it.", 2],
    ["no capital here. and none here. yet two ships", 1],
    ["... --- !!! ...", 0],
  ])("cuts “%s” into %i", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("keeps marks and quotation marks with the sentence that they end", () => {
    expect(split('He said: "We train." Then he left…  Nobody came')).toEqual([
      'He said: "We train."',
      "Then he left…",
      "Nobody came",
    ]);
  });

  it("cuts a sentence without an end at spaces", () => {
    const parts = split("word ".repeat(2000));
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2000);
    expect(parts.join(" ")).toBe("word ".repeat(2000).trim());
  });
});
