import { describe, expect, it } from "vitest";
import { blocksOf, documentOf } from "./clean-articles.ts";

describe("blocks", () => {
  it("joins the lines of a text that was wrapped by hand, names at line starts too", () => {
    const blocks = blocksOf(
      documentOf({
        text: `Ministers agree on a drill
July 12 2024
The exercise Northern Bell, which was to have been held in
Portovia last month, will take place in August. The Fleet
Commander of the host has said so.
Exercises of this kind are open to every country that wants
to take part.

Two ships of the host will lie at the pier of Portovia and
wait for three of Landia.`,
      }),
    );
    expect(blocks.map(({ role, words }) => [role, words.split("\n").length])).toEqual([
      ["heading", 1],
      ["dateline", 1],
      ["body", 3],
      ["body", 2],
      ["body", 2],
    ]);
  });

  it("joins a word that a line end has cut, and no list", () => {
    const blocks = blocksOf(
      documentOf({
        text: "The fleet has bought ships from the In\nternational Yard of Portovia.\n\nShips:\n- two cutters\n- one tanker",
      }),
    );
    expect(blocks.map(({ words }) => words)).toEqual([
      "The fleet has bought ships from the In\nternational Yard of Portovia.",
      "Ships:",
      "- two cutters",
      "- one tanker",
    ]);
  });

  it("takes the first line for the title and short lines between paragraphs for headings", () => {
    const paragraph =
      "Ships of two navies left the harbour on Monday for a week of joint drills, the fleet said.";
    const document = documentOf({
      text: `Two navies train\n\n${paragraph}\n\nWhat comes next?\n\n${paragraph}\n\nA line that was cut of`,
    });
    expect(document.title).toBe("Two navies train");
    expect(document.blocks.map(({ role }) => role)).toEqual([
      "heading",
      "body",
      "heading",
      "body",
      "body",
    ]);
  });

  it("has no title for a text that begins with its first paragraph", () => {
    const paragraph = "Ships of two navies left the harbour on Monday for a week of joint drills.";
    expect(documentOf({ text: `${paragraph}\n\nNext week\n\n${paragraph}` }).title).toBeNull();
  });

  it("prefers the title of the metadata", () => {
    expect(
      documentOf({ title: " Two\u00a0navies\n train ", text: "A line\n\nA text." }).title,
    ).toBe("Two navies train");
  });
});

describe("a document", () => {
  it("is named by the SHA-256 of its cleaned text", () => {
    const document = documentOf({ text: "Two navies train.\r\n" });
    expect(document.text_sha256).toBe(
      "6c21eca2cd911cb57f9889cc2c394a69ff62ac8fae1a4b04c7723a706476f3e1",
    );
    expect(document.article_id).toBe(`a-${document.text_sha256.slice(0, 16)}`);
  });

  it("is refused where no letter is left", () => {
    expect(() => documentOf({ text: " \u200b --- \ufeff" })).toThrow("no letter or figure");
  });

  it.each([
    ["Ships of two navies left the harbour on Monday for a week of joint drills.", null, "en"],
    ["Корабли двух флотов вышли из порта в понедельник на совместные учения.", "en", "ru"],
    ["Los buques de dos armadas salieron del puerto el lunes para una semana.", null, "es"],
    ["Two ships", null, null],
    ["Two ships", "en", "en"],
  ])("of “%s” with language %s in its metadata is in %s", (text, language, found) => {
    expect(documentOf({ text, language }).language).toBe(found);
  });
});
