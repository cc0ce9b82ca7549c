import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { byFile, keyArticle, readKey } from "../src/evaluate/key.ts";
import { type ResolvedReport, readClusters, scoreResolution } from "../src/evaluate/resolution.ts";

const NOTES = fileURLToPath(new URL("../../../data/gold/notes/", import.meta.url));
const KEY = `file\texercise\tstart\tend\tparticipants\tdomains\tplaces
a.md\tIron Rain 2011\t2011-05-02\t2011-05-09\tCHN,PAK\tland, air\tKashgar; Xinjiang
a.md\tIron Rain 2009\t2009\t2009\tCHN,PAK\t\t
b.md\t"Iron Rain"\t2011-05\t2011-05\tCHN,PAK\tland\t
c.md\tQuiet Harbour\t2011\t\tRUS,IND\tnaval\tVladivostok
`;
const CLUSTERS = `file\tline\texercise\texercise_id\tvague
a.md\t1\tIron Rain 2011\tiron-rain-2011\t0
a.md\t2\tIron Rain 2009\tiron-rain-2009\t0
b.md\t3\tIron Rain\tiron-rain-2011\t0
c.md\t4\tQuiet Harbour\tquiet-harbour-2011\t1
`;

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "drillbook-")), name);
  await writeFile(path, text);
  return path;
}

function report(file: string, name: string, start: string, exercise_id: string): ResolvedReport {
  const lists = { aliases: [], organisations: [], host: [], domains: [], places: [] };
  const unknown = { ordinal: null, kind: null, status: null, end: null };
  const said = { name, start, participants: ["CHN", "PAK"] };
  return { source_path: `data/${file}`, exercise_id, report: { ...lists, ...unknown, ...said } };
}

async function scoreOf(reports: readonly ResolvedReport[]) {
  const key = await readKey(await fileOf("key.tsv", KEY));
  const clusters = await readClusters(await fileOf("clusters.tsv", CLUSTERS));
  return scoreResolution(reports, key, clusters);
}

describe("readKey", () => {
  it("gives a labelled exercise for each line, quotation marks and all", async () => {
    const [first, , third] = await readKey(await fileOf("key.tsv", KEY));
    expect(first).toMatchObject({ line: 1, file: "a.md" });
    expect(first?.exercise).toMatchObject({
      name: "Iron Rain 2011",
      start: "2011-05-02",
      participants: ["CHN", "PAK"],
      domains: ["land", "air"],
      places: ["Kashgar", "Xinjiang"],
    });
    expect(third?.exercise.name).toBe('"Iron Rain"');
  });

  it("reads the keys of the bundled articles", async () => {
    const lines = [
      ...(await readKey(join(NOTES, "china-russia.tsv"))),
      ...(await readKey(join(NOTES, "partners.tsv"))),
    ];
    expect(lines.length).toBe(463);
    expect(byFile(lines).size).toBe(312);
  });

  it("names a file that lacks a column or cannot be read", async () => {
    const path = await fileOf("odd.tsv", "file\texercise\na.md\tIron Rain\n");
    await expect(readKey(path)).rejects.toThrow(/odd\.tsv: has no column "start"/);
    await expect(readKey("/nowhere/key.tsv")).rejects.toThrow(/key\.tsv: cannot be read/);
  });
});

describe("keyArticle", () => {
  it("says which fields a key tells nothing of", async () => {
    const lines = await readKey(await fileOf("key.tsv", KEY));
    const { article } = keyArticle("data/a.md", byFile(lines).get("a.md") ?? []);
    expect(article.exercises.map(({ name }) => name)).toEqual(["Iron Rain 2011", "Iron Rain 2009"]);
    expect([...(article.untold ?? [])]).toContain("host");
    expect(article.untold?.has("participants")).toBe(false);
  });
});

describe("scoreResolution", () => {
  it("is perfect where reports of one exercise, and no others, are together", async () => {
    const score = await scoreOf([
      report("a.md", "Iron Rain 2011", "2011-05-02", "x"),
      report("a.md", "Iron Rain 2009", "2009", "y"),
      report("b.md", "Iron Rain", "2011-05", "x"),
    ]);
    expect(score).toMatchObject({
      lines: 3,
      found: 1,
      precision: 1,
      recall: 1,
      f1: 1,
      right_pairs: 1,
      false_merges: 0,
      missed_merges: 0,
    });
  });

  it("counts what was wrongly merged and wrongly left apart, and lines without a report", async () => {
    const merged = await scoreOf([
      report("a.md", "Iron Rain 2011", "2011-05-02", "x"),
      report("a.md", "Iron Rain 2009", "2009", "x"),
      report("b.md", "Iron Rain", "2011-05", "z"),
    ]);
    expect(merged).toMatchObject({ found: 1, right_pairs: 0, false_merges: 1, missed_merges: 1 });
    expect(merged.precision).toBeCloseTo((0.5 + 0.5 + 1) / 3);
    expect(merged.recall).toBeCloseTo((0.5 + 1 + 0.5) / 3);
    expect((await scoreOf([])).found).toBe(0);
  });
});
