import { cp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../src/database.ts";
import {
  catalogue,
  openDataset,
  type Problem,
  type TableName,
  validateDataset,
} from "../src/index.ts";
import { exercise, party, report } from "./blank-rows.ts";
import { world } from "./world.ts";
import { newFolder, type World, writeWorld } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;
let dir: string;
let good: Awaited<ReturnType<typeof newFolder>>;

beforeAll(async () => {
  good = await newFolder();
  await writeWorld(good.dir, world);
});

afterAll(() => good.remove());

beforeEach(async () => {
  folder = await newFolder();
  dir = folder.dir;
});

afterEach(() => folder.remove());

const at = (table: TableName) => join(dir, `${table}.parquet`);

/** The world as a dataset, copied. */
const writeGood = () => cp(good.dir, dir, { recursive: true });

/** The problems of the world with some rows added. */
async function problemsWith(more: World): Promise<Problem[]> {
  const rows = Object.fromEntries(
    (Object.keys(world) as TableName[]).map((name) => [
      name,
      [...world[name], ...(more[name] ?? [])],
    ]),
  );
  await writeWorld(dir, rows);
  return validateDataset(dir);
}

/** Writes a file of the dataset anew from a query over the old one, past all checks, and corrects its description. */
async function rewrite(table: TableName, select: string): Promise<Problem[]> {
  await writeGood();
  const database = await Database.open();
  await database.run(`CREATE TABLE old AS FROM '${at(table)}'`);
  await database.run(`COPY (${select}) TO '${at(table)}' (FORMAT parquet)`);
  database.close();
  return (await validateDataset(dir)).filter((found) => found.check !== "checksum");
}

const named = (problems: readonly Problem[]) =>
  problems.map((found) => [found.table, found.column, found.check, found.count, found.example]);

it("finds nothing in a good dataset", async () => {
  expect(await problemsWith({})).toEqual([]);
});

it("finds nothing in an empty dataset", async () => {
  await writeWorld(dir, {});
  expect(await validateDataset(dir)).toEqual([]);
});

describe("references", () => {
  it("finds a report of an article and an exercise that are not there", async () => {
    const problems = await problemsWith({
      reports: [report({ report_id: "r", article_id: "a-9", exercise_id: "none" })],
    });
    expect(named(problems)).toEqual([
      ["reports", "article_id", "reference", 1, "a-9"],
      ["reports", "exercise_id", "reference", 1, "none"],
    ]);
    expect(problems[0]?.message).toBe(
      "reports.article_id: is not in articles.article_id (1, such as a-9)",
    );
  });

  it("finds unknown codes among the members of lists", async () => {
    const host = ["CHN", "ZZZ"];
    const problems = await problemsWith({ exercises: [exercise({ exercise_id: "e", host })] });
    expect(named(problems)).toEqual([["exercises", "host", "reference", 1, "ZZZ"]]);
  });

  it("looks for a party where its kind says", async () => {
    const id = "chn-pak-2023";
    const problems = await problemsWith({
      participants: [party(id, "SCO"), party(id, "IND", { party_kind: "organisation" })],
    });
    expect(named(problems)).toEqual([
      ["participants", "party", "reference", 1, "SCO"],
      ["participants", "party", "reference", 1, "IND"],
    ]);
  });
});

const FAULTS: readonly (readonly [string, TableName, string, readonly unknown[]])[] = [
  [
    "a key twice",
    "exercises",
    "FROM old UNION ALL (FROM old LIMIT 1)",
    ["exercises", null, "key", 1, "blue-heron-2021"],
  ],
  [
    "a key of nulls twice",
    "rejections",
    "FROM old UNION ALL FROM old WHERE record IS NULL",
    ["rejections", null, "key", 1, "b.md | null | read | empty | no text"],
  ],
  [
    "null",
    "domains",
    "SELECT * REPLACE (CASE WHEN domain = 'land' AND exercise_id LIKE 'calm%' THEN NULL ELSE article_count END AS article_count) FROM old",
    ["domains", "article_count", "not_null", 1, "calm-steppe-2021 | land"],
  ],
  [
    "a value not allowed",
    "exercises",
    "SELECT * REPLACE (replace(kind, 'patrol', 'walk') AS kind) FROM old",
    ["exercises", "kind", "values", 1, "walk"],
  ],
  [
    "a pattern",
    "exercises",
    "SELECT * REPLACE (replace(start_edtf, '2021-09', '2021-9') AS start_edtf) FROM old",
    ["exercises", "start_edtf", "pattern", 1, "2021-9"],
  ],
  [
    "a range",
    "exercises",
    "SELECT * REPLACE (confidence * 2 AS confidence) FROM old",
    ["exercises", "confidence", "range", 1, "1.86"],
  ],
  [
    "not a number",
    "places",
    "SELECT * REPLACE ('nan'::DOUBLE AS latitude) FROM old",
    ["places", "latitude", "range", 2, "nan"],
  ],
  [
    "a quote too long",
    "evidence",
    "SELECT * REPLACE (CASE WHEN is_accepted THEN repeat('🚢', 201) ELSE quote END AS quote) FROM old",
    ["evidence", "quote", "length", 1, "🚢".repeat(201)],
  ],
  [
    "bounds in the wrong order",
    "exercises",
    "SELECT * REPLACE (CASE WHEN exercise_id = 'blue-heron-2021' THEN end_latest - 30 ELSE end_latest END AS end_latest) FROM old",
    ["exercises", "end_earliest", "order", 1, "blue-heron-2021"],
  ],
  [
    "a null in a list",
    "exercises",
    "SELECT * REPLACE (CASE WHEN exercise_id = 'blue-heron-2021' THEN [NULL] ELSE aliases END AS aliases) FROM old",
    ["exercises", "aliases", "not_null", 1, "null"],
  ],
  [
    "a code in a list",
    "reports",
    "SELECT * REPLACE (CASE WHEN report_id = 'a-3-1' THEN ['sea'] ELSE domains END AS domains) FROM old",
    ["reports", "domains", "values", 1, "sea"],
  ],
  ["rows missing", "rejections", "FROM old LIMIT 1", ["rejections", null, "row_count", 1, "1"]],
];

describe("rows that no writer of ours would write", () => {
  it.each(FAULTS)("%s is found", async (_, table, select, expected) => {
    const problems = named(await rewrite(table, select));
    expect(problems).toContainEqual(expected);
  });

  it.each([
    [
      "a column too few",
      "SELECT * EXCLUDE (region) FROM old",
      "column 3 is missing, region VARCHAR is expected",
    ],
    ["a column too many", "SELECT *, 1 AS extra FROM old", "column extra INTEGER is not expected"],
    [
      "columns in another order",
      "SELECT name, country, region FROM old",
      "column 1 is name VARCHAR, country VARCHAR is expected",
    ],
    [
      "another type",
      "SELECT country, 1 AS name, region FROM old",
      "column 2 is name INTEGER, name VARCHAR is expected",
    ],
  ])("%s is found, and stops the dataset from being opened", async (_, select, says) => {
    const problems = await rewrite("countries", select);
    expect(problems).toMatchObject([
      { table: "countries", check: "schema", message: `countries: ${says}` },
    ]);
    await expect(openDataset(dir)).rejects.toMatchObject({
      code: "dataset_invalid",
      message: expect.stringContaining(says),
    });
  });
});

const damaged = async (change: (bytes: Buffer) => Buffer): Promise<Problem[]> => {
  await writeGood();
  await writeFile(at("articles"), change(await readFile(at("articles"))));
  return validateDataset(dir);
};

describe("files", () => {
  it("a missing file is a problem, and stops the dataset from being opened", async () => {
    await writeGood();
    await rm(at("evidence"));
    expect(named(await validateDataset(dir))).toEqual([["evidence", null, "file", 1, null]]);
    await expect(openDataset(dir)).rejects.toMatchObject({
      code: "dataset_missing",
      message: expect.stringContaining("evidence.parquet"),
    });
  });

  it("a missing folder is a problem, and an error to open", async () => {
    const none = join(dir, "none");
    expect(named(await validateDataset(none))).toEqual([[null, null, "package", 1, null]]);
    await expect(openDataset(none)).rejects.toMatchObject({ code: "dataset_missing" });
  });

  it.each([
    ["truncated", (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ["emptied", () => Buffer.alloc(0)],
    ["turned into text", () => Buffer.from("not a parquet file, but long enough to be one")],
  ])("a file %s is two problems, and an error to open", async (_, change) => {
    const problems = await damaged(change);
    expect(problems.map((found) => found.check)).toEqual(["checksum", "file"]);
    expect(problems.every((found) => found.table === "articles")).toBe(true);
    await expect(openDataset(dir)).rejects.toMatchObject({ code: "dataset_invalid" });
  });

  it("a damaged page behind a good footer is found", async () => {
    const problems = await damaged((bytes) => bytes.fill(0xff, 8, 400));
    expect(problems.map((found) => found.check)).toEqual(["checksum", "file"]);
  });

  it("one flipped bit is found by its hash", async () => {
    const problems = await damaged((bytes) => {
      const copy = Buffer.from(bytes);
      const last = copy.indexOf("Articles");
      copy.write("articles", last);
      return copy;
    });
    expect(problems.map((found) => found.check)).toEqual(["checksum"]);
    expect(problems[0]?.message).toContain("is expected");
  });
});

describe("the description and the folder", () => {
  it.each([
    ["no JSON", "{"],
    ["no object", "[]"],
    ["no resources", '{"version": "1"}'],
    ["no version", '{"resources": []}'],
  ])("a description that is %s is a problem, and an error to open", async (_, content) => {
    await writeGood();
    await writeFile(join(dir, "datapackage.json"), content);
    expect(named(await validateDataset(dir))).toEqual([[null, null, "package", 1, null]]);
    await expect(openDataset(dir)).rejects.toMatchObject({ code: "dataset_invalid" });
  });

  it("a table that the description leaves out is a problem", async () => {
    await writeGood();
    await writeFile(join(dir, "datapackage.json"), '{"version": "1", "resources": [null, {}]}');
    const problems = await validateDataset(dir);
    expect(new Set(problems.map((found) => found.check))).toEqual(new Set(["package"]));
    expect(problems).toHaveLength(catalogue.length);
  });

  it("a folder of links opens as the one version that they led to", async () => {
    await writeWorld(join(dir, "v1"), world);
    await writeWorld(join(dir, "v2"), {});
    await symlink("v1", join(dir, "current"));
    await symlink("current/datapackage.json", join(dir, "datapackage.json"));
    const dataset = await openDataset(dir);
    await symlink("v2", join(dir, "next"));
    await rename(join(dir, "next"), join(dir, "current"));
    expect(await dataset.query("SELECT count(*) AS n FROM exercises")).toEqual([{ n: 7 }]);
    dataset.close();
    expect((await openDataset(dir)).tables.exercises).toBe(0);
    expect(await validateDataset(dir)).toEqual([]);
  });
});
