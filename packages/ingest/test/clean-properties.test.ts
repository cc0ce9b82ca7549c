import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../src/clean/clean.ts";
import type { Document } from "../src/clean/document.ts";
import { articleWith, SMALL_KNOWLEDGE } from "./clean-articles.ts";

const newsroom = fc.constantFrom(
  "Related Articles\n",
  "PORTOVIA, May 5 (AP) -- ",
  " date 2024-07-12 ",
  "Published: 12 July 2024\n",
  "\n\n",
  ". ",
  "Read more\n",
  "U.S. ",
  "\u2028",
  "&amp;",
  "<br>",
  "e\u0301",
  " Getty Images\n",
  "By Anna Writer\n",
  "Harbour Post | News | Sport\n",
  "The ships of two navies left the harbour on Monday for a week of joint drills.\n",
);
const anyText = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), fc.string(), newsroom), { maxLength: 30 })
  .map((parts) => parts.join(""));

function checkBlocks({ text, blocks }: Document): void {
  let end = 0;
  for (const block of blocks) {
    expect(text.slice(end, block.start).trim()).toBe("");
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(text.slice(end).trim()).toBe("");
}

function checkSentences({ text, blocks, sentences }: Document): void {
  let end = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    expect(block?.role).toBe(sentence.role);
    expect(["body", "heading", "caption"]).toContain(sentence.role);
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? Infinity));
    expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0);
    expect(text.slice(sentence.start, sentence.end)).toMatch(/[\p{L}\p{N}]/u);
    end = sentence.end;
  }
}

describe("clean, for any text", () => {
  it("has blocks that cover the text in order, and sentences that lie inside them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = clean(articleWith({ text }), SMALL_KNOWLEDGE);
        if ("reason" in document) return;
        checkBlocks(document);
        checkSentences(document);
        expect(document.text).toBe(document.text.normalize("NFC"));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same again for its own cleaned text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(articleWith({ text: text.replace(/[&<>]/g, "") }), SMALL_KNOWLEDGE);
        if ("reason" in once) return;
        const twice = clean(articleWith({ text: once.text }), SMALL_KNOWLEDGE);
        expect({ ...twice, article: null }).toEqual({ ...once, article: null });
      }),
      { numRuns: 200 },
    );
  });

  it("takes any metadata", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webUrl(), (published, title, url) => {
        const document = clean(
          articleWith({ text: "Two navies train.", published, title, url }),
          SMALL_KNOWLEDGE,
        );
        if ("reason" in document) throw new Error(document.detail);
        expect(document.published ?? "2024").toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }),
    );
  });
});

describe("clean, for huge texts", () => {
  const pieces = {
    "one word": "drill ",
    "no space": "x",
    capitals: "NORTHERN BELL ",
    "figures and dashes": "2024-07-12 – 1",
    newlines: "\n",
    "short lines": "a drill\n",
    quotes: "“'\"’”",
    "full stops": ". ",
    "openings of datelines": "PORTOVIA, (",
    "tags and references": "<br &#38 <a &amp",
    sections: "Related Articles\n",
    headlines: "Two Navies Of The North Train In May\n",
    paragraphs:
      "The ships of two navies left the harbour on Monday for a week of joint drills.\n\n",
    marks: "a\u0301\u0316",
    spaces: " ",
  };

  it.each(Object.entries(pieces))(
    "takes time in proportion to the length: %s",
    (_, piece) => {
      const small = timeOf(piece, 500_000);
      const large = timeOf(piece, 5_000_000);
      expect(large).toBeLessThan(Math.max(small, 50) * 35);
    },
    60_000,
  );
});

function timeOf(piece: string, length: number): number {
  const text = `Two navies train. ${piece.repeat(Math.ceil(length / piece.length))}`;
  const started = performance.now();
  clean(articleWith({ text }), SMALL_KNOWLEDGE);
  return performance.now() - started;
}
