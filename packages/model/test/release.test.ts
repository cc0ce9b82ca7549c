import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type ChangeRow,
  catalogue,
  changesBetween,
  countChanges,
  openDataset,
  type PlainRow,
  releaseDataset,
  releasedVersions,
  validateDataset,
  wholeTable,
} from "../src/index.ts";
import { assertVersion, nextVersion } from "../src/version-rule.ts";
import { world } from "./world.ts";
import { newFolder, type World, writeWorld } from "./write-world.ts";

type Rows = Readonly<Record<string, readonly PlainRow[]>>;

let folder: Awaited<ReturnType<typeof newFolder>>;
let dataset: string;
let releases: string;

beforeEach(async () => {
  folder = await newFolder();
  dataset = join(folder.dir, "dataset");
  releases = join(folder.dir, "releases");
});

afterEach(() => folder.remove());

const release = (version: string) => releaseDataset({ dataset, releases, version });

/** The world with other exercises. */
function withExercises(exercises: World["exercises"]): World {
  return { ...world, exercises: exercises ?? [] };
}

/** One exercise fewer, one more, and one with other cells. */
function grown(): World {
  const [first, second, ...rest] = world.exercises;
  if (first === undefined || second === undefined) throw new Error("the world is too small");
  const more = {
    ...first,
    exercise_id: "new-heron-2025",
    name: 'Heron "2025"',
    aliases: ["a,b", "ü"],
  };
  return withExercises([{ ...second, personnel: 4321, host: ["NOR"], name: null }, ...rest, more]);
}

async function rowsOf(dir: string): Promise<Rows> {
  const open = await openDataset(dir);
  try {
    const rows: Record<string, PlainRow[]> = {};
    for (const { name } of catalogue) rows[name] = await open.query(wholeTable(name));
    return rows;
  } finally {
    open.close();
  }
}

function keyOf(table: string, row: PlainRow): string {
  const key = catalogue.find(({ name }) => name === table)?.key ?? [];
  return JSON.stringify(key.map((column) => (row[column] === null ? null : String(row[column]))));
}

/** Does to rows what the changes say, and knows nothing else of them. */
function apply(before: Rows, changes: readonly ChangeRow[]): Rows {
  const tables = Object.entries(before).map(([table, rows]) => {
    const byKey = new Map(rows.map((row) => [keyOf(table, row), { ...row }]));
    for (const { table_name, row_key, change, column_name, new_value } of changes) {
      if (table_name !== table) continue;
      if (change === "removed") byKey.delete(row_key);
      else if (change === "added") byKey.set(row_key, JSON.parse(new_value ?? ""));
      else
        byKey.set(row_key, {
          ...byKey.get(row_key),
          [column_name ?? ""]: JSON.parse(new_value ?? "null"),
        });
    }
    return [table, [...byKey.values()]] as const;
  });
  return Object.fromEntries(tables);
}

/** Tables without order; the table of changes itself is left out. */
function comparable({ changes: _, ...rows }: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      [...all].sort((a, b) => (keyOf(table, a) < keyOf(table, b) ? -1 : 1)),
    ]),
  );
}

describe("a release", () => {
  it("is the dataset under its version, whole and never written again", async () => {
    await writeWorld(dataset, world);
    const done = await release("1.0.0");
    expect(done).toMatchObject({ version: "1.0.0", before: null, step: null, tables: [] });
    expect(comparable(await rowsOf(done.folder))).toEqual(comparable(await rowsOf(dataset)));
    expect(JSON.parse(await readFile(join(done.folder, "datapackage.json"), "utf8")).version).toBe(
      "1.0.0",
    );
    expect(await validateDataset(done.folder)).toEqual([]);
    expect((await rowsOf(done.folder)).changes).toEqual([]);
    await expect(release("1.0.0")).rejects.toThrow("Nothing has changed since 1.0.0");
    expect(await readdir(releases)).toEqual(["1.0.0"]);
  });

  it("holds what makes the one before into this one", async () => {
    await writeWorld(dataset, world);
    const first = await release("1.0.0");
    await writeWorld(dataset, grown());
    const second = await release("1.1.0");
    expect(second).toMatchObject({
      before: "1.0.0",
      step: "minor",
      tables: [{ table_name: "exercises", added: 1, removed: 1, changed: 3 }],
    });
    const { changes, ...rows } = await rowsOf(second.folder);
    const applied = apply(await rowsOf(first.folder), changes as readonly object[] as ChangeRow[]);
    expect(comparable(applied)).toEqual(comparable(rows));
    expect(changes?.filter(({ change }) => change === "changed")).toMatchObject([
      { column_name: "host", new_value: '["NOR"]' },
      { column_name: "name", new_value: null },
      { column_name: "personnel", new_value: "4321" },
    ]);
    expect(await releasedVersions(releases)).toEqual(["1.0.0", "1.1.0"]);
  });

  it("is refused where its version says less than was changed, or is none", async () => {
    await writeWorld(dataset, world);
    await release("1.2.3");
    await writeWorld(dataset, grown());
    await expect(release("1.2.4")).rejects.toThrow(
      "1.2.4 is too little: since 1.2.3 rows came or went, so that the next version is 1.3.0 at least.",
    );
    await expect(release("next")).rejects.toThrow("next is no version");
    const [first, ...rest] = world.exercises;
    await writeWorld(dataset, withExercises(first ? [{ ...first, personnel: 1 }, ...rest] : []));
    await expect(release("1.2.4")).resolves.toMatchObject({ step: "patch" });
    expect(await readdir(releases)).toEqual(["1.2.3", "1.2.4"]);
  });

  it("leaves nothing behind where there is no dataset", async () => {
    await expect(release("1.0.0")).rejects.toMatchObject({ code: "dataset_missing" });
    expect(await releasedVersions(releases)).toEqual([]);
  });
});

describe("the changes between two datasets", () => {
  it("lead from any choice of rows to any other", async () => {
    const some = fc.subarray([...world.exercises]);
    const people = fc.option(fc.nat(9999));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(some, some, people, async (older, newer, personnel) => {
        run += 1;
        const [a, b] = ["a", "b"].map((side) => join(folder.dir, `${side}${run}`)) as [
          string,
          string,
        ];
        await writeWorld(a, { exercises: older });
        await writeWorld(b, { exercises: newer.map((row) => ({ ...row, personnel })) });
        const between = await changesBetween(a, b);
        const changes: ChangeRow[] = [];
        for await (const rows of between.rows()) changes.push(...rows);
        between.close();
        expect(comparable(apply(await rowsOf(a), changes))).toEqual(comparable(await rowsOf(b)));
      }),
      { numRuns: 8 },
    );
  });

  it("are none between a dataset and itself", async () => {
    await writeWorld(dataset, world);
    expect(await countChanges(dataset, dataset)).toEqual({ tables: [], columns: [], step: null });
  });
});

describe("the next version", () => {
  it.each([
    ["patch", "1.2.4"],
    ["minor", "1.3.0"],
    ["major", "2.0.0"],
  ] as const)("after 1.2.3 is, for a step that is %s, %s", (step, expected) => {
    expect(nextVersion("1.2.3", step)).toBe(expected);
    expect(() => assertVersion(expected, "1.2.3", step)).not.toThrow();
    expect(() => assertVersion("1.2.3", "1.2.3", step)).toThrow("too little");
  });
});
