import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDataset } from "@drillbook/ingest";
import { type Dataset, openDataset, validateDataset } from "@drillbook/model";
import { describe, expect, it } from "vitest";

/**
 * A folder of `golden/` is a case: `input/` is what `build` reads, `expected.jsonl` holds the rows of all tables but the
 * labels, one a line. Where they differ, `expected-changed.jsonl` is written beside it: when the change is meant, it becomes the
 * new `expected.jsonl`.
 */
const GOLDEN = fileURLToPath(new URL("./golden", import.meta.url));
const GAZETTEER = fileURLToPath(new URL("../data/gazetteer", import.meta.url));
const LABELS = ["countries", "organisations"];

async function linesOf(dataset: Dataset): Promise<string> {
  const tables = Object.keys(dataset.tables).filter((table) => !LABELS.includes(table));
  const lines: string[] = [];
  for (const table of tables.sort())
    for (const row of await dataset.query(`FROM ${table}`))
      lines.push(`${JSON.stringify({ table, ...row })}\n`);
  return lines.join("");
}

async function build(folder: string, out: string): Promise<string> {
  const options = { paths: ["input"], base: folder, out, gazetteer_dir: GAZETTEER };
  await buildDataset({ ...options, version: "1.0.0" });
  expect(await validateDataset(out)).toEqual([]);
  const dataset = await openDataset(out);
  try {
    return await linesOf(dataset);
  } finally {
    dataset.close();
  }
}

describe("golden", () => {
  it.each(readdirSync(GOLDEN))("%s gives the rows that were agreed on", async (name) => {
    const folder = join(GOLDEN, name);
    const out = await mkdtemp(join(tmpdir(), "drillbook-golden-"));
    try {
      const found = await build(folder, out);
      const path = join(folder, "expected.jsonl");
      const expected = existsSync(path) ? await readFile(path, "utf8") : "";
      const changed = join(folder, "expected-changed.jsonl");
      if (found === expected) await rm(changed, { force: true });
      else await writeFile(changed, found);
      expect(found).toBe(expected);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });
});
