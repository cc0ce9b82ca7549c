import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, ReadItem } from "../src/read/article.ts";
import { decode } from "../src/read/decode.ts";
import { readJson } from "../src/read/json.ts";
import { jsonErrorOffset } from "../src/read/json-error.ts";
import { readMarkdown } from "../src/read/markdown.ts";

const origin = { source_path: "a.md", record: null };

function articleOf(item: ReadItem | undefined): Article {
  if (item?.type !== "article") throw new Error(JSON.stringify(item));
  return item.article;
}

function refusalOf(item: ReadItem | undefined): string {
  if (item?.type !== "rejection") throw new Error(JSON.stringify(item));
  return `${item.rejection.reason}: ${item.rejection.detail}`;
}

describe("front matter", () => {
  it("gives the metadata, as strings and as written", () => {
    const text = `---
url: https://a.example/1
publisher: The Harbour Post
title: "Two navies: a drill"
published: 2024-07-12
language: en-GB
id: 0012
ships: [1, 2]
---
Two navies train.
`;
    expect(articleOf(readMarkdown(text, origin))).toEqual({
      id: "0012",
      source_path: "a.md",
      record: null,
      url: "https://a.example/1",
      publisher: "The Harbour Post",
      title: "Two navies: a drill",
      published: "2024-07-12",
      language: "en",
      text: "Two navies train.\n",
    });
  });

  it("leaves what it does not say unknown", () => {
    const article = articleOf(
      readMarkdown(
        "---\npublished:\ntitle: ''\nurl: null\nlanguage: unknown tongue\n---\ntext",
        origin,
      ),
    );
    expect(article).toMatchObject({
      id: "a.md",
      published: null,
      title: null,
      url: null,
      language: null,
    });
  });

  it.each([
    ["with a byte order mark and CRLF", "\ufeff---\r\ntitle: A\r\n---\r\ntext", "A", "text"],
    ["with old line ends", "---\rtitle: A\r---\rtext", "A", "text"],
    ["that ends with dots", "---\ntitle: A\n...\ntext", "A", "text"],
    ["that does not end", "---\ntitle: A\nurl:\n\ntext --- more", "A", "\ntext --- more"],
    ["that is empty", "---\n---\ntext", null, "text"],
    ["that holds a comment only", "---\n# none\n---\ntext", null, "text"],
    ["that is only a rule", "---\nA text begins here.", null, "A text begins here."],
    ["that is not there", "A text.\n---\ntitle: A\n---\n", null, "A text.\n---\ntitle: A\n---\n"],
    ["with a text of dashes", "---\ntitle: A\n---\ntext\n---\nmore", "A", "text\n---\nmore"],
  ])("%s is read", (_, text, title, body) => {
    expect(articleOf(readMarkdown(text, origin))).toMatchObject({ title, text: body });
  });

  it.each([
    ["---\ntitle: A: B: [\n---\ntext", "not YAML at line 2"],
    ["---\ntitle: A\ntitle: B\n---\ntext", "not YAML at line 3"],
    ["---\n- a\n- b\n---\ntext", "not a list of"],
    ["---\n\tx: 1\n---\ntext", "not YAML"],
    [`---\na: ${"x".repeat(70_000)}\n---\ntext`, "at most 65536"],
    [
      `---\n${"a: &a [x,x]\n".replace("a:", "z:")}${[..."bcdefghijk"].map((key, at) => `${key}: &${key} [*${"abcdefghijk"[at]},*${"abcdefghijk"[at]},*${"abcdefghijk"[at]}]`).join("\n")}\n---\ntext`,
      "cannot be parsed",
    ],
    [`---\n${"[".repeat(20_000)}\n---\ntext`, ""],
  ])("%j is refused", (text, detail) => {
    const refusal = refusalOf(readMarkdown(text, origin));
    expect(refusal).toMatch(/^invalid_front_matter: /);
    expect(refusal).toContain(detail);
  });
});

describe("JSON", () => {
  const read = (text: string) => [...readJson(text, "a.json")];

  it("holds one article, a list of them, or lines under a wrong name", () => {
    const one = '{"id": 7, "text": "a"}';
    expect(read(one).map((item) => articleOf(item).id)).toEqual(["7"]);
    expect(read(`[${one}, {"text": "b"}]`).map((item) => articleOf(item).id)).toEqual([
      "7",
      "a.json#1",
    ]);
    expect(read(`{"articles": [${one}]}`).map((item) => articleOf(item).record)).toEqual([0]);
    expect(read(`${one}\n\n{"text": "b"}\n`).map((item) => articleOf(item).id)).toEqual([
      "7",
      "a.json#3",
    ]);
  });

  it("may call its members by other usual names", () => {
    const item = read(
      '{"link": "u", "source": "s", "headline": "h", "date": 2024, "lang": "FR", "body": ["a", "b"]}',
    )[0];
    expect(articleOf(item)).toMatchObject({
      url: "u",
      publisher: "s",
      title: "h",
      published: "2024",
      language: "fr",
      text: "a\n\nb",
    });
  });

  it.each([
    ['{"title": "a"}', "no_text"],
    ['{"text": "  "}', "no_text"],
    ['{"text": 5}', "no_text"],
    ['["a"]', "no_text"],
    ["null", "no_text"],
    ['{"__proto__": {"text": "a"}}', "no_text"],
    ["[]", "empty"],
    ['{"text": "a",}', "invalid_json: not JSON at line 1, column 14 (offset 13)"],
    ['{\n"text": "a"', "invalid_json: JSON ends too early at line 2, column 12 (offset 13)"],
    ["{text: 1}", "invalid_json: not JSON at line 1, column 2 (offset 1)"],
    ['{"text": "a\nb"}', "invalid_json: not JSON at line 1, column 10 (offset 9)"],
    ["[".repeat(100_000), "invalid_json"],
  ])("%j is refused", (text, refusal) => {
    expect(refusalOf(read(text)[0])).toContain(refusal);
  });
});

describe("the place of a fault in JSON", () => {
  it("lies no later than the parser says, and JSON has none", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-",
      "01",
      "1.5e3",
      "true",
      "nul",
      " ",
      '"\\u00e"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const offset = jsonErrorOffset(text);
        const position = positionOf(text);
        if (position !== null) expect(offset).toBeLessThanOrEqual(position);
        if (position === null && isJson(text)) expect(offset).toBe(text.length);
        expect(offset === text.length || !isJson(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The place that the parser names, where it names one. */
function positionOf(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (fault) {
    const position = /at position (\d+)/.exec(String(fault))?.[1];
    return position === undefined ? null : Number(position);
  }
}

describe("bytes", () => {
  it("become a text or a reason, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        if ("text" in decoded) expect(decoded.text).not.toContain("\0");
        else expect(["binary", "empty"]).toContain(decoded.reason);
      }),
    );
  });
});
