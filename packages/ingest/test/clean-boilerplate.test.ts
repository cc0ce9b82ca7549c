import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BOILERPLATE_CLASSES, loadBoilerplate } from "../src/clean/boilerplate.ts";
import { clean } from "../src/clean/clean.ts";
import type { CleanKnowledge } from "../src/clean/knowledge.ts";
import { readRows } from "../src/gazetteer/csv-rows.ts";
import type { Article } from "../src/read/article.ts";

const gazetteer = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const rows = await readRows(gazetteer, "boilerplate.csv", [
  "phrase",
  "class",
  "example",
  "counterexample",
]);
const knowledge: CleanKnowledge = {
  abbreviations: new Set(["gen", "adm"]),
  publishers: new Map(),
  boilerplate: await loadBoilerplate(gazetteer),
};

const above = `Three navies meet in a northern bay

Ships of three navies met in the bay on Monday for a week of drills, the admiral in charge told reporters.

The crews are to practise rescue at sea, and aircraft of the host will watch them from above day and night.`;
const below =
  "On the last day the ships will pass the harbour mouth in one line, as they did in the years before.";

function rolesOf(text: string): { role: string; words: string }[] {
  const article: Article = {
    id: "x",
    source_path: "x",
    record: null,
    url: null,
    publisher: null,
    title: null,
    published: null,
    language: null,
    text,
  };
  const document = clean(article, knowledge);
  if ("reason" in document) throw new Error(document.detail);
  return document.blocks.map(({ start, end, role }) => ({
    role,
    words: document.text.slice(start, end),
  }));
}

/** The role of a line between two paragraphs, which must not draw what follows with it. */
function roleOf(line: string): string | undefined {
  const blocks = rolesOf(`${above}\n\n${line}\n\n${below}`);
  if (blocks.at(-1)?.role !== "body") return `draws the text behind it along`;
  return blocks.find(({ words }) => words === line)?.role;
}

function roleAtEnd(line: string): string | undefined {
  return rolesOf(`${above}\n\n${below}\n\n${line}`).at(-1)?.role;
}

const EXPECTED = new Map([
  ["credit", "caption"],
  ["stamp", "dateline"],
]);

describe("boilerplate.csv", () => {
  it.each(BOILERPLATE_CLASSES)("has an example that fires in each row of class %s", (use) => {
    const expected = EXPECTED.get(use) ?? "boilerplate";
    const read = use === "section" || use === "ending" ? roleAtEnd : roleOf;
    const own = rows.filter(({ cells }) => cells.class === use);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ cells }) => read(cells.example) !== expected)).toEqual([]);
  });

  it("has a counterexample in each row that stays text", () => {
    expect(rows.filter(({ cells }) => roleOf(cells.counterexample) !== "body")).toEqual([]);
  });
});

describe("what the newsroom puts around an article", () => {
  it("drops everything behind a list of related articles at the end, sentences too", () => {
    const blocks = rolesOf(`${above}

${below}

Each evening the officers of the three navies go through the day's results and write down what the next crew can learn.

${below}

Related Articles
A storm kept four cutters in port on Tuesday, and fishermen fear that it will not be the last one of this spring.
Pilots of the northern wing have begun to train with their new aircraft, which came by sea in two shipments.`);
    expect(blocks.slice(6).map(({ role }) => role)).toEqual(Array(3).fill("boilerplate"));
  });

  it("goes on with the article behind a box of headlines in its middle", () => {
    const blocks = rolesOf(`${above}

Related stories
A cutter comes home
Two pilots honoured

${below}

Nobody on the shore had seen as many flags since the summer in which the harbour was opened to guests.`);
    expect(blocks.map(({ role }) => role)).toEqual([
      "heading",
      "body",
      "body",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "body",
      "body",
    ]);
  });

  it("goes on behind a subheading that begins like the title of a box", () => {
    const blocks = rolesOf(`${above}\n\n${below}\n\nMore on the ships\n\n${below}`);
    expect(blocks.at(-1)?.role).toBe("body");
  });

  it("takes a run of headlines at the end for those of other articles", () => {
    const blocks = rolesOf(`${above}

${below}


Harbour Master Promises New Pier Before The Winter
Council Of The Islands Votes Against Higher Fares
Fishermen Of The North Ask For More Cutters`);
    expect(blocks.slice(-3).map(({ role }) => role)).toEqual(Array(3).fill("boilerplate"));
  });

  it("keeps a list of exercises with their places at the end", () => {
    const blocks = rolesOf(`${above}

${below}

Northern Bell, Harbour Bay
Silver Anchor, Long Island
Quiet Tide, Stone Range`);
    expect(blocks.slice(-3).every(({ role }) => role === "heading" || role === "body")).toBe(true);
  });

  it("keeps a text of one paragraph as body, whatever it looks like", () => {
    expect(rolesOf("Two Navies Train Together In The Northern Bay")).toEqual([
      { role: "body", words: "Two Navies Train Together In The Northern Bay" },
    ]);
  });

  it("knows bars of links by their separators", () => {
    expect(roleOf("Newer Post / Older Post / Start")).toBe("boilerplate");
    expect(roleOf("Middle Bay | Letters | Subscribe")).toBe("boilerplate");
    expect(roleOf("Start » Navies » Drills")).toBe("boilerplate");
  });

  it("gives a byline to the newsroom and a heading to the article", () => {
    const blocks = rolesOf(`Three navies meet in a northern bay
By Anna Writer and Otto van Reader
16:05, 02 July 2018 Monday
By land and sea the crews come
${below}`);
    expect(blocks.map(({ role }) => role)).toEqual([
      "heading",
      "boilerplate",
      "dateline",
      "heading",
      "body",
    ]);
  });

  it("keeps the words of a caption and the label right above it", () => {
    const blocks = rolesOf(`${above}

Northern Bell
Marines go ashore on day two of the drill Northern Bell in March 2021. Getty Images

${below}`);
    expect(blocks.map(({ role }) => role)).toEqual([
      "heading",
      "body",
      "body",
      "caption",
      "caption",
      "body",
    ]);
  });

  it("keeps a chronicle's dates between paragraphs as headings", () => {
    const blocks = rolesOf(`${above}\n\n12 September 2025\n\n${below}`);
    expect(blocks[3]).toEqual({ role: "heading", words: "12 September 2025" });
  });
});
