import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDataset, validateDataset } from "@drillbook/model";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type BuildOptions,
  buildDataset,
  type ExtractedItem,
  extractArticles,
} from "../src/index.ts";

// Loading the gazetteer and writing Parquet take a second or two where other work goes on.
vi.setConfig({ testTimeout: 60_000 });

const gazetteer_dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));

const OPENING =
  'The joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bodø on May 3, 2021. Four frigates and 800 sailors take part, the Norwegian navy said.';
const CLOSING =
  'The joint exercise "Northern Tide 2021" of the Norwegian and Swedish navies ended on May 9, 2021. The warships of the two countries had trained to hunt submarines for a week.';
const OTHER = "The mayor opened a new swimming pool on Tuesday. It has four lanes and a café.";

let base: string;
let options: BuildOptions;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "drillbook-pipeline-"));
  options = { paths: ["in"], base, out: join(base, "out"), gazetteer_dir, version: "1.0.0" };
  await mkdir(join(base, "in"));
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

async function put(name: string, published: string, text: string): Promise<void> {
  const publisher = name.replace(/\..*/, "");
  const head = `---\npublisher: ${publisher}\npublished: ${published}\nlanguage: en\n---\n`;
  await writeFile(join(base, "in", name), head + text);
}

async function ask(sql: string) {
  const dataset = await openDataset(options.out);
  try {
    return await dataset.query(sql);
  } finally {
    dataset.close();
  }
}

describe("buildDataset", () => {
  it("merges what two articles say and traces each value to its words", async () => {
    await put("post.md", "2021-05-03", OPENING);
    await put("herald.md", "2021-05-10", CLOSING);
    await put("town.md", "2021-05-10", OTHER);
    const summary = await buildDataset(options);
    expect(summary).toMatchObject({
      articles: 3,
      duplicates: 0,
      reports: 2,
      exercises: 1,
      merged: 1,
      rejections: 0,
    });
    expect(await validateDataset(options.out)).toEqual([]);
    const [exercise] = await ask(
      "SELECT exercise_id, status, start_edtf, article_count FROM exercises",
    );
    expect(exercise).toMatchObject({
      exercise_id: "northern-tide-2021",
      status: "completed",
      article_count: 2,
    });
    const evidence = await ask(
      "SELECT quote, start_char, end_char, source_path FROM evidence JOIN articles USING (article_id)",
    );
    expect(evidence.length).toBeGreaterThan(10);
    for (const { quote, start_char, end_char, source_path } of evidence) {
      const text = source_path === "in/post.md" ? OPENING : CLOSING;
      expect([...text].slice(Number(start_char), Number(end_char)).join("")).toBe(quote);
    }
  });

  it("gives the same bytes whatever the order of the paths", async () => {
    await put("post.md", "2021-05-03", OPENING);
    await put("herald.md", "2021-05-10", CLOSING);
    const one = await buildDataset({ ...options, paths: ["in/post.md", "in/herald.md"] });
    const two = await buildDataset({ ...options, paths: ["in/herald.md", "in/post.md"] });
    expect(two.dataset).toEqual(one.dataset);
  });

  it("links copies to the one that was published first, and leaves out the very same text", async () => {
    await put("a-late.md", "2021-05-12", `${CLOSING} Rain fell.`);
    await put("b-early.md", "2021-05-10", CLOSING);
    await put("c-again.md", "2021-05-13", CLOSING);
    const summary = await buildDataset(options);
    expect(summary).toMatchObject({ articles: 2, duplicates: 1, same_text: 1, rejections: 0 });
    expect(
      await ask(
        "SELECT a.publisher, b.publisher AS original FROM articles a JOIN articles b ON a.duplicate_of = b.article_id",
      ),
    ).toEqual([{ publisher: "a-late", original: "b-early" }]);
    expect(await ask("SELECT source_count FROM exercises")).toEqual([{ source_count: 1 }]);
    expect(await ask("SELECT source_path, reason FROM rejections")).toEqual([
      { source_path: "in/c-again.md", reason: "same_text" },
    ]);
  });
});

describe("a build", () => {
  it("tells of what it refuses and does the rest", async () => {
    await put("post.md", "2021-05-03", OPENING);
    await writeFile(join(base, "in", "bad.json"), "{");
    await writeFile(join(base, "in", "blank.txt"), " \n");
    const told: string[] = [];
    const reporter = {
      onStart: (files: number) => told.push(`${files} files`),
      onProgress: () => {},
      onRejection: ({ source_path }: { source_path: string }) => told.push(source_path),
      onUnheeded: () => {},
      onAllRead: () => told.push("read"),
    };
    const summary = await buildDataset({ ...options, paths: ["in", "none"], reporter });
    expect(summary).toMatchObject({ articles: 1, rejections: 3 });
    expect(told).toEqual(["3 files", "in/bad.json", "in/blank.txt", "none", "read"]);
  });

  it("leaves the dataset where nothing is read, the folder is refused or it is stopped", async () => {
    await put("post.md", "2021-05-03", OPENING);
    await buildDataset(options);
    const before = await readFile(join(options.out, "datapackage.json"), "utf8");
    await expect(buildDataset({ ...options, paths: ["none"] })).rejects.toMatchObject({
      code: "nothing_read",
    });
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(buildDataset({ ...options, signal })).rejects.toThrow("stopped");
    await expect(buildDataset({ ...options, out: join(base, "in") })).rejects.toMatchObject({
      code: "output_refused",
    });
    expect(await readFile(join(options.out, "datapackage.json"), "utf8")).toBe(before);
  });
});

describe("a build over an earlier dataset", () => {
  const LEG =
    'The second stage of the joint naval exercise "Northern Tide 2021" of Norway and Sweden began near Bergen on August 19, 2021, the Norwegian navy said.';
  const post = { paths: ["in/post.md"] };
  const redirects = () => ask("SELECT old_id, new_ids, reason FROM redirects");

  beforeEach(async () => {
    await put("post.md", "2021-05-03", OPENING);
    await put("leg.md", "2021-08-20", LEG);
    await buildDataset({ ...options, ...post });
  });

  it("redirects the ids that it does not give any more, in the same bytes when it is run again", async () => {
    const grown = await buildDataset(options);
    expect(grown).toMatchObject({ redirects: 1, earlier_fault: null });
    expect(await redirects()).toEqual([
      { old_id: "northern-tide-2021", new_ids: ["northern-tide-2021-05"], reason: "renamed" },
    ]);
    expect(await validateDataset(options.out)).toEqual([]);
    expect((await buildDataset(options)).dataset).toEqual(grown.dataset);
    await buildDataset({ ...options, paths: ["in/leg.md"] });
    expect(await redirects()).toEqual([
      { old_id: "northern-tide-2021-05", new_ids: [], reason: "gone" },
      { old_id: "northern-tide-2021-08", new_ids: ["northern-tide-2021"], reason: "renamed" },
    ]);
  });

  it("obeys a decision that calls an exercise by an id which it no longer has", async () => {
    const line = {
      decision: "value",
      exercise: "northern-tide-2021",
      field: "personnel",
      value: 750,
      author: "A. Reader",
      date: "2024-09-01",
      reason: "The navy told me.",
    };
    const decisions = join(base, "decisions.jsonl");
    await writeFile(decisions, JSON.stringify(line));
    const obeyed = [
      { exercise_id: "northern-tide-2021-05", outcome: "obeyed" },
      { exercise_id: "northern-tide-2021-05", outcome: "obeyed" },
    ];
    const runs: unknown[] = [];
    // The second run finds the old id among the redirects of the first.
    for (let run = 0; run < 2; run += 1) {
      const summary = await buildDataset({ ...options, decisions });
      runs.push(...summary.decisions.map(({ exercise_id, outcome }) => ({ exercise_id, outcome })));
      expect(await ask("SELECT exercise_id FROM exercises WHERE personnel = 750")).toEqual([
        { exercise_id: "northern-tide-2021-05" },
      ]);
    }
    expect(runs).toEqual(obeyed);
  });

  it("says so where that dataset is broken, and goes on", async () => {
    await writeFile(join(options.out, "reports.parquet"), "broken");
    const { redirects: count, earlier_fault } = await buildDataset(options);
    expect({ count, earlier_fault }).toEqual({
      count: 0,
      earlier_fault: expect.stringContaining("reports.parquet is not the file"),
    });
    expect(await validateDataset(options.out)).toEqual([]);
  });
});

describe("extractArticles", () => {
  it("yields an item for each input, in order", async () => {
    const lines = [
      JSON.stringify({ id: "one", text: OPENING, published: "2021-05-03" }),
      "{",
      JSON.stringify({ id: "two", text: OTHER }),
    ];
    async function* stdin() {
      yield Buffer.from(lines.join("\n"));
    }
    const items: ExtractedItem[] = [];
    for await (const item of extractArticles({ ...options, paths: ["-"], stdin: stdin() }))
      items.push(item);
    expect(items).toMatchObject([
      {
        type: "article",
        article: {
          id: "one",
          published: "2021-05-03",
          exercises: [{ name: "Northern Tide 2021", participants: ["NOR", "SWE"] }],
        },
      },
      { type: "rejection", rejection: { source_path: "-", reason: "invalid_json" } },
      { type: "article", article: { id: "two", exercises: [] } },
    ]);
  });
});
