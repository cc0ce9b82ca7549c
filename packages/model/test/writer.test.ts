import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  catalogue,
  createDatasetWriter,
  type ExerciseRow,
  exercises,
  type TableName,
} from "../src/index.ts";
import { domain, exercise, force } from "./blank-rows.ts";
import { readFooter, readRows } from "./read-parquet.ts";
import { world } from "./world.ts";
import { newFolder, type World, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;
let dir: string;

beforeEach(async () => {
  folder = await newFolder();
  dir = join(folder.dir, "deep", "dataset");
});

afterEach(() => folder.remove());

/** The order of the file, by the key of each table. */
function sorted(rows: readonly object[], key: readonly string[]): object[] {
  const text = (row: object) =>
    key.map((name) => {
      const value = new Map<string, unknown>(Object.entries(row)).get(name);
      return value === null
        ? ""
        : `~${typeof value === "number" ? String(value).padStart(12, "0") : value}`;
    });
  return [...rows].sort((a, b) => (text(a).join("\0") < text(b).join("\0") ? -1 : 1));
}

const reversed = (rows: World): World =>
  Object.fromEntries(
    (Object.keys(rows) as TableName[]).map((name) => [name, [...(rows[name] ?? [])].reverse()]),
  );

const hashes = async (at: string): Promise<string[]> => {
  const names = (await readdir(at)).sort();
  const files = await Promise.all(names.map((name) => readFile(join(at, name))));
  return files.map((bytes, i) => `${names[i]} ${createHash("sha256").update(bytes).digest("hex")}`);
};

describe("a written dataset", () => {
  it("gives another reader the same values: text, lists, dates, nulls, every table", async () => {
    await writeWorld(dir, world);
    for (const table of catalogue) {
      const rows = await readRows(join(dir, `${table.name}.parquet`), table);
      expect(rows).toEqual(sorted(world[table.name], table.key));
    }
  });

  it("has all tables when all are empty", async () => {
    const summary = await writeWorld(dir, {});
    expect(summary.files.map((file) => [file.table, file.rows])).toEqual(
      catalogue.map((table) => [table.name, 0]),
    );
    for (const table of catalogue) {
      expect(await readRows(join(dir, `${table.name}.parquet`), table)).toEqual([]);
    }
  });

  it("is zstd and carries title, table, version, licence and schema version in each file", async () => {
    await writeWorld(dir, world);
    const footer = await readFooter(join(dir, "exercises.parquet"));
    expect(footer.codecs).toEqual(["ZSTD"]);
    expect(footer.metadata).toMatchObject({
      title: "Exercises",
      table: "exercises",
      version: "2024.07.0",
      licence: "CC-BY-4.0",
      schema_version: "1.0",
    });
  });

  it("is described by datapackage.json: bytes, hashes, rows, no time of creation", async () => {
    await writeWorld(dir, world);
    const descriptor = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    expect(descriptor).toMatchObject({ name: "drillbook", version: "2024.07.0" });
    expect(descriptor).not.toHaveProperty("created");
    expect(descriptor.resources).toHaveLength(catalogue.length);
    for (const resource of descriptor.resources) {
      const bytes = await readFile(join(dir, resource.path));
      const hash = createHash("sha256").update(bytes).digest("hex");
      expect(resource).toMatchObject({ bytes: bytes.length, hash: `sha256:${hash}` });
      expect(resource.rowCount).toBe(world[resource.name as TableName].length);
    }
  });

  it("holds nothing but the tables and their description", async () => {
    await writeWorld(dir, world);
    const names = [...catalogue.map((table) => `${table.name}.parquet`), "datapackage.json"];
    expect((await readdir(dir)).sort()).toEqual(names.sort());
  });
});

describe("reproducible bytes", () => {
  it("do not depend on the order of rows, of tables, or on the number of threads", async () => {
    const other = join(folder.dir, "other");
    await writeWorld(dir, world, { threads: 1 });
    await writeWorld(other, reversed(world), { threads: 4 });
    expect(await hashes(other)).toEqual(await hashes(dir));
  });

  it("hold for several row groups", async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) =>
      domain(`e-${(i * 7919) % 150_000}`, i % 2 === 0 ? "air" : "naval"),
    );
    const one = await writeWorld(dir, { domains: rows }, { threads: 1 });
    const two = await writeWorld(join(folder.dir, "b"), { domains: rows.reverse() });
    expect(two.files).toEqual(one.files);
    expect(one.files.find((file) => file.table === "domains")?.rows).toBe(150_000);
  });
});

describe("a bad row", () => {
  it("is refused with table, column and value, and the writer closes", async () => {
    const writer = await createDatasetWriter(dir, { version: "1" });
    const bad = { ...exercise({ exercise_id: "a" }), start_edtf: "July 2024" };
    await expect(writer.append("exercises", [bad])).rejects.toMatchObject({
      code: "row_invalid",
      message: expect.stringContaining('exercises.start_edtf: "July 2024" does not match'),
    });
    await expect(writer.append("exercises", [])).rejects.toMatchObject({ code: "writer_closed" });
    await expect(writer.finish()).rejects.toMatchObject({ code: "writer_closed" });
    await writer.abort();
  });

  it("is refused when its table does not exist", async () => {
    const writer = await createDatasetWriter(dir, { version: "1" });
    const name = "drills" as "exercises";
    await expect(writer.append(name, [])).rejects.toMatchObject({ code: "table_unknown" });
    await writer.abort();
  });

  it("is refused at the end when its key is taken, and an earlier dataset stays as it was", async () => {
    await writeWorld(dir, world);
    const before = await hashes(dir);
    const twice: ExerciseRow[] = [exercise({ exercise_id: "a" }), exercise({ exercise_id: "a" })];
    await expect(writeWorld(dir, { exercises: twice })).rejects.toMatchObject({
      code: "key_not_unique",
      message: "exercises: several rows have the same key (exercise_id), first: a",
    });
    expect(await hashes(dir)).toEqual(before);
  });

  it("counts nulls of a key as values", async () => {
    const twice = [force({}), force({})];
    await expect(writeWorld(dir, { forces: twice })).rejects.toMatchObject({
      code: "key_not_unique",
      message: expect.stringContaining("blue-heron-2024 | null | ship | null | null | null | null"),
    });
  });
});

describe("abort", () => {
  it("removes the folders that the writer made, and no others", async () => {
    const writer = await createDatasetWriter(dir, { version: "1" });
    await writer.append("exercises", world.exercises);
    await writer.abort();
    await writer.abort();
    await expect(stat(dir)).rejects.toThrow("ENOENT");
    expect(await readdir(folder.dir)).toEqual([]);
  });

  it("leaves an earlier dataset alone, and does nothing after the end", async () => {
    await writeWorld(dir, world);
    const before = await hashes(dir);
    const writer = await createDatasetWriter(dir, { version: "2" });
    await writer.append("exercises", world.exercises);
    await writer.abort();
    expect(await hashes(dir)).toEqual(before);
    const second = await createDatasetWriter(dir, { version: "2" });
    await second.finish();
    await second.abort();
    expect(await readdir(dir)).toContain("exercises.parquet");
  });

  it("comes by itself when the settings of the writer are refused", async () => {
    const options = { version: "1", memory_limit: "a lot" };
    await expect(createDatasetWriter(dir, options)).rejects.toThrow();
    expect(await readdir(folder.dir)).toEqual([]);
  });
});

it("takes rows as they come from a generator that waits, batch after batch, none mixed up", async () => {
  const made = Array.from({ length: 5000 }, (_, i) =>
    exercise({
      exercise_id: `e-${String(i).padStart(4, "0")}`,
      name: i % 3 === 0 ? null : `exercise ${i}`,
      aliases: Array.from({ length: i % 5 }, (_, at) => `${i}/${at}`),
      year: i % 7 === 0 ? null : 1900 + (i % 200),
    }),
  );
  async function* rows() {
    for (const row of made) yield row;
  }
  const writer = await createDatasetWriter(dir, { version: "1" });
  await writer.append("exercises", rows());
  await writer.finish();
  expect(await readRows(join(dir, "exercises.parquet"), exercises)).toEqual(made);
});
