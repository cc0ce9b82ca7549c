import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDataset } from "@drillbook/ingest";
import { catalogue, type Dataset, frequency, openDataset, validateDataset } from "@drillbook/model";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const base = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let dataset: Dataset;

/** Builds the dataset that `npm start` builds. */
async function build(name: string): Promise<string> {
  const out = join(folder, name);
  const gazetteer_dir = join(base, "data/gazetteer");
  await buildDataset({ paths: ["data/articles"], base, out, gazetteer_dir, version: "1.0.0" });
  return out;
}

async function digests(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir)).filter((name) => !name.startsWith("."));
  const rows = names.sort().map(async (name) => {
    const bytes = await readFile(join(dir, name));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "drillbook-bundled-"));
  dataset = await openDataset(await build("first"));
});

afterAll(async () => {
  dataset?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the dataset of the bundled articles", () => {
  it("is valid and refuses no article", async () => {
    expect(await validateDataset(join(folder, "first"))).toEqual([]);
    expect(await dataset.query("FROM rejections")).toEqual([]);
    const [row] = await dataset.query("SELECT count(*)::int AS articles FROM articles");
    expect(row).toEqual({ articles: 312 });
  });

  it("has the same bytes when it is built again", async () => {
    expect(await digests(await build("second"))).toEqual(await digests(join(folder, "first")));
  });

  it.each(catalogue.map((table) => table.name))(
    "reads back the same from %s.parquet with a second implementation",
    async (name) => {
      const file = await asyncBufferFromFile(join(folder, "first", `${name}.parquet`));
      const theirs = await parquetReadObjects({ file, compressors });
      const ours = await dataset.query(`SELECT * FROM ${name}`);
      expect(theirs.map(plain)).toEqual(ours.map(plain));
    },
  );

  it("gives words for each cell of reports that is not null", async () => {
    const missing = await dataset.query(`
      WITH cells AS (
        UNPIVOT (SELECT report_id, name, kind::varchar AS kind, status::varchar AS status, start_edtf, end_edtf,
          ordinal::varchar AS ordinal, personnel::varchar AS personnel FROM reports)
        ON name, kind, status, start_edtf, end_edtf, ordinal, personnel INTO NAME field VALUE said)
      SELECT report_id, field, said FROM cells
      WHERE NOT EXISTS (FROM evidence e WHERE e.report_id = cells.report_id AND e.field = cells.field AND e.value = cells.said)`);
    expect(missing).toEqual([]);
  });

  it.each(["participants", "organisations", "observers", "host", "domains", "places", "aliases"])(
    "gives words for each member of %s",
    async (field) => {
      const missing = await dataset.query(`
      WITH members AS (SELECT report_id, unnest(${field}) AS said FROM reports)
      SELECT report_id, said FROM members
      WHERE NOT EXISTS (FROM evidence e WHERE e.report_id = members.report_id AND e.field = '${field}' AND e.value = members.said)`);
      expect(missing).toEqual([]);
    },
  );

  it("counts exercises per year as plain SQL does", async () => {
    const question = { unit: "year", measure: "exercises", split: "none" } as const;
    const rows = await frequency(dataset, { kinds: ["exercise"] }, question);
    const counted = await dataset.query(`
      SELECT year, count(*)::int AS exercise_count FROM exercises
      WHERE kind = 'exercise' AND (status IS NULL OR status <> 'cancelled') AND year IS NOT NULL GROUP BY year ORDER BY year`);
    const found = rows
      .filter((row) => row.amount > 0)
      .map(({ period, amount }) => ({ year: Number(period), exercise_count: amount }));
    expect(found).toEqual(counted);
  });
});

/** Dates as ISO strings and whole numbers as numbers, however a reader gives them. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString().slice(0, 10)];
      return [name, typeof value === "bigint" ? Number(value) : value];
    }),
  );
}
