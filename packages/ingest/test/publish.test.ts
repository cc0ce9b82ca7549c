import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openDataset, validateDataset } from "@drillbook/model";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publish } from "../src/publish/publish.ts";
import { countCodePoints, createQuoter } from "../src/publish/quote.ts";
import { rowsOf } from "./publish-rows.ts";

// Starting processes takes its time.
vi.setConfig({ testTimeout: 60_000 });

const VERSION = "1.0.0";
const TSX = createRequire(new URL("../../../apps/cli/package.json", import.meta.url)).resolve(
  "tsx",
);
const FOREVER = fileURLToPath(new URL("./publish-forever.ts", import.meta.url));

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drillbook-publish-"));
  out = join(folder, "dataset");
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function countArticles(dir: string): Promise<number> {
  const dataset = await openDataset(dir);
  dataset.close();
  return dataset.tables.articles;
}

async function versions(dir: string): Promise<string[]> {
  return (await readdir(join(dir, ".versions"))).sort();
}

describe("publish", () => {
  it("writes a valid dataset behind one link", async () => {
    await publish(rowsOf(3), { out, version: VERSION });
    expect(await validateDataset(out)).toEqual([]);
    expect(await countArticles(out)).toBe(3);
    expect(await readlink(join(out, "articles.parquet"))).toBe(".current/articles.parquet");
    expect(await readlink(join(out, ".current"))).toMatch(/^\.versions\/[0-9a-f]{32}$/);
  });

  it("gives the same bytes for the same rows, and leaves what is there already", async () => {
    await publish(rowsOf(3), { out, version: VERSION });
    const before = await readlink(join(out, ".current"));
    const bytes = await readFile(join(out, "exercises.parquet"));
    await publish(rowsOf(3), { out, version: VERSION });
    expect(await readlink(join(out, ".current"))).toBe(before);
    expect(await versions(out)).toHaveLength(1);
    const other = join(folder, "other");
    await publish(rowsOf(3), { out: other, version: VERSION });
    expect(await readlink(join(other, ".current"))).toBe(before);
    expect(await readFile(join(other, "exercises.parquet"))).toEqual(bytes);
  });

  it("keeps the version before and no older one", async () => {
    for (const articles of [1, 2, 3]) await publish(rowsOf(articles), { out, version: VERSION });
    expect(await countArticles(out)).toBe(3);
    expect(await versions(out)).toHaveLength(2);
  });

  it("lets a reader that has opened a version go on when the next one comes", async () => {
    await publish(rowsOf(1), { out, version: VERSION });
    const dataset = await openDataset(out);
    await publish(rowsOf(2), { out, version: VERSION });
    const [row] = await dataset.query("SELECT count(*)::int AS found FROM articles");
    expect(row).toEqual({ found: 1 });
    dataset.close();
  });

  it("makes a damaged version good again", async () => {
    await publish(rowsOf(2), { out, version: VERSION });
    await writeFile(join(out, "places.parquet"), "damaged");
    await publish(rowsOf(2), { out, version: VERSION });
    expect(await validateDataset(out)).toEqual([]);
  });

  it("mends links that are missing, turned into files or lead nowhere", async () => {
    await publish(rowsOf(2), { out, version: VERSION });
    await rm(join(out, "articles.parquet"));
    await rm(join(out, "series.parquet"));
    await writeFile(join(out, "series.parquet"), "a file");
    await symlink(".current/gone.parquet", join(out, "gone.parquet"));
    await publish(rowsOf(2), { out, version: VERSION });
    expect(await validateDataset(out)).toEqual([]);
    expect(await readdir(out)).not.toContain("gone.parquet");
  });

  it("refuses a folder that holds something else, and a file", async () => {
    await mkdir(out);
    await writeFile(join(out, "notes.txt"), "mine");
    const refusal = { code: "output_refused", message: expect.stringContaining(out) };
    await expect(publish(rowsOf(1), { out, version: VERSION })).rejects.toMatchObject(refusal);
    const file = join(out, "notes.txt");
    await expect(publish(rowsOf(1), { out: file, version: VERSION })).rejects.toMatchObject({
      code: "output_refused",
    });
    await writeFile(join(out, "datapackage.json"), '{"name": "another"}');
    await expect(publish(rowsOf(1), { out, version: VERSION })).rejects.toMatchObject(refusal);
    expect(await readdir(out)).toEqual(["datapackage.json", "notes.txt"]);
  });
});

describe("an interrupted publish", () => {
  it("leaves what was there when rows are refused or the work is stopped", async () => {
    const bad = [...rowsOf(1), { table: "domains", rows: [{ domain: "sea" }] } as never];
    await expect(publish(bad, { out, version: VERSION })).rejects.toMatchObject({
      code: "row_invalid",
    });
    expect(await readdir(folder)).toEqual([]);
    await publish(rowsOf(2), { out, version: VERSION });
    await expect(publish(bad, { out, version: VERSION })).rejects.toThrow();
    const signal = AbortSignal.abort();
    await expect(publish(rowsOf(1), { out, version: VERSION, signal })).rejects.toThrow();
    expect(await countArticles(out)).toBe(2);
    expect(await versions(out)).toHaveLength(1);
  });

  it("leaves a whole dataset wherever it is killed, and the next one clears up", async () => {
    await publish(rowsOf(1), { out, version: VERSION });
    for (const delay of [0, 30, 70, 120, 200]) {
      const child = start();
      await published(child);
      await wait(delay);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await validateDataset(out)).toEqual([]);
      expect(await countArticles(out)).toBeGreaterThan(0);
    }
    await publish(rowsOf(5), { out, version: VERSION });
    await publish(rowsOf(6), { out, version: VERSION });
    expect((await versions(out)).filter((name) => name.startsWith("."))).toEqual([]);
    expect(await versions(out)).toHaveLength(2);
    expect((await readdir(out)).filter((name) => name.startsWith(".link"))).toEqual([]);
  });

  it("may be killed before the first dataset is whole", async () => {
    const child = start();
    await wait(900);
    child.kill("SIGKILL");
    await once(child, "exit");
    await publish(rowsOf(2), { out, version: VERSION });
    expect(await validateDataset(out)).toEqual([]);
  });

  it("is not disturbed by another one into the same folder", async () => {
    const children = [start(300), start(400)];
    try {
      for (const child of children) await published(child);
      for (let round = 0; round < 20; round += 1) {
        expect(await countArticles(out)).toBeGreaterThan(0);
        await wait(50);
      }
      expect(children.map((child) => child.exitCode)).toEqual([null, null]);
    } finally {
      for (const child of children) {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    }
    expect(await validateDataset(out)).toEqual([]);
  });

  function start(pause = 0): ChildProcess {
    return spawn(process.execPath, ["--import", TSX, FOREVER, out, String(pause)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  }

  /** Waits until a child has published once; throws where it ends before. */
  async function published(child: ChildProcess): Promise<void> {
    const end = once(child, "exit").then(([code]) => {
      throw new Error(`the publisher ended with ${code}`);
    });
    end.catch(() => {});
    await Promise.race([once(child.stdout ?? child, "data"), end]);
  }
});

describe("quotes", () => {
  it("count in code points what is given in UTF-16 units", () => {
    const text = "🚢🚢 ships met. Then 🚁 flew.";
    const quote = createQuoter(text);
    const start = text.indexOf("Then");
    const cut = quote(start, text.length);
    expect(cut).toEqual({ quote: "Then 🚁 flew.", start_char: 14, end_char: 26 });
    expect([...text].slice(cut.start_char, cut.end_char).join("")).toBe(cut.quote);
    expect(countCodePoints(text)).toBe([...text].length);
  });

  it("never cut a character in two and end after 200", () => {
    const text = `x${"🚢".repeat(300)}`;
    const cut = createQuoter(text)(2, 600);
    expect([...cut.quote]).toHaveLength(200);
    expect(cut).toMatchObject({ start_char: 1, end_char: 201 });
    expect(Buffer.from(cut.quote).toString()).toBe(cut.quote);
  });
});
