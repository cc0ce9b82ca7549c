import { describe, expect, it, vi } from "vitest";
import { extract } from "../src/extract/extract.ts";
import { documentOf, gazetteer } from "./knowledge.ts";

vi.setConfig({ testTimeout: 120_000 });

const OPENING = "The navies of Norway and Sweden began a joint exercise. ";

/** "Aor", "Bor", …, "Baor": no two alike. */
function word(k: number): string {
  let letters = "or";
  for (let rest = k; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function textOf(piece: (k: number) => string, length: number): string {
  let text = OPENING;
  for (let k = 0; text.length < length; k++) text += piece(k);
  return text;
}

function timeOf(piece: (k: number) => string, length: number): number {
  const document = documentOf(textOf(piece, length), { published: "2024-07-15" });
  if (document === null) throw new Error("refused");
  const started = performance.now();
  extract(document, gazetteer);
  return performance.now() - started;
}

const shapes: [string, (k: number) => string][] = [
  ["letters without a space", () => "x"],
  ["capitals", () => "A B C "],
  ["numbers", () => "1 "],
  ["numbers in words", () => "thousand "],
  ["quotation marks", () => "“'\"’”"],
  ["characters of two halves", () => "😀"],
  ["reports of dates", () => "said on Monday that drills "],
  ["nouns of place", () => "Camp Base "],
  [
    "text without full stops",
    () => "the joint exercise of Chile and Peru on 5 May with 300 troops and ",
  ],
  ["paragraphs", () => "\n\nChile and Peru held joint drills. 5,000 troops came."],
  ["sentences without an exercise", () => "Norwegian sailors were trained on ships in Denmark. "],
  ["different names", (k) => `Chile and Peru held Exercise ${word(k)} Tide ${1990 + (k % 40)}. `],
  ["different names in one sentence", (k) => `Exercise ${word(k)} ${1990 + (k % 40)} `],
  ["double names", (k) => `They held Exercise ${word(k)}/${word(k + 7)}-2021. `],
  ["names for names", (k) => `“${word(k)} Tide” or `],
  ["different years", (k) => `Another joint exercise was held in ${1950 + (k % 90)}. `],
  ["different places", (k) => `The exercise was held at ${word(k)} Training Ground. `],
];

describe("extract, for a huge text", () => {
  it.each(shapes)("takes time in proportion to the length: %s", (_what, piece) => {
    timeOf(piece, 10_000);
    const small = Math.max(timeOf(piece, 60_000), 10);
    expect(timeOf(piece, 240_000)).toBeLessThan(small * 10);
  });
});
