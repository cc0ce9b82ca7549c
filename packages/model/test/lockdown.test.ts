import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Database } from "../src/database.ts";
import { openWorld } from "./open-world.ts";

const { dataset, dir } = await openWorld();

const REFUSED = [
  "COPY exercises TO 'out.csv'",
  "COPY exercises TO 'exercises.parquet' (FORMAT parquet)",
  "EXPLAIN ANALYZE COPY exercises TO 'out.csv'",
  "EXPLAIN ANALYZE CREATE TABLE t AS SELECT 1",
  "EXPLAIN (ANALYZE) CREATE TABLE t AS SELECT 1",
  "/* hidden */ EXPLAIN ANALYZE CREATE TABLE t AS SELECT 1",
  "ATTACH 'other.db'",
  "INSTALL httpfs",
  "LOAD httpfs",
  "SET threads = 1",
  "RESET threads",
  "PRAGMA database_list",
  "PRAGMA enable_profiling",
  "CREATE TABLE t AS SELECT 1",
  "DROP VIEW exercises",
  "INSERT INTO exercises VALUES (1)",
  "UPDATE exercises SET name = 'x'",
  "DELETE FROM exercises",
  "EXPORT DATABASE 'out'",
  "CALL pragma_version()",
  "CHECKPOINT",
  "BEGIN TRANSACTION",
  "PIVOT exercises ON kind USING count(*) GROUP BY year",
  "PREPARE q AS SELECT 1",
  "SELECT 1; SELECT 2",
  "SELECT 1; DROP VIEW exercises",
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM read_text('/etc/hostname')",
  "FROM glob('/*')",
  "FROM sniff_csv('/etc/passwd')",
  "FROM query('SELECT 1')",
  "FROM enable_logging('QueryLog', storage = 'file', storage_path = 'log')",
  "SELECT * FROM exercises, LATERAL (FROM Enable_Logging('x'))",
  "SELECT (SELECT count(*) FROM checkpoint())",
  "WITH a AS (FROM read_blob('/etc/hostname')) FROM a",
  "SELECT write_log('x')",
  "FROM duckdb_settings()",
  "",
  "   -- nothing but a comment",
];

const ALLOWED = [
  "SELECT count(*) FROM exercises;",
  "FROM exercises LIMIT 1 -- and a comment",
  "VALUES (1)",
  "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) FROM t",
  "DESCRIBE exercises",
  "SUMMARIZE exercises",
  "SHOW TABLES",
  "EXPLAIN SELECT 1",
  "explain analyze FROM exercises",
  "EXPLAIN (FORMAT json) SELECT 1",
  "PIVOT exercises ON kind IN ('exercise', 'patrol') USING count(*) GROUP BY year",
  "SELECT unnest(host) FROM exercises",
  "FROM range(3)",
  "SELECT 'DROP TABLE x; COPY y' AS words",
];

describe("an open dataset", () => {
  it.each(REFUSED)("refuses %s", async (sql) => {
    await expect(dataset.query(sql)).rejects.toMatchObject({
      name: "DrillbookError",
      code: "query_refused",
    });
  });

  it.each(ALLOWED)("answers %s", async (sql) => {
    expect((await dataset.query(sql)).length).toBeGreaterThan(0);
  });

  it.each([
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM 'data.csv'",
    "SELECT nonsense",
    "SELEC 1",
  ])("reports a failure for %s", async (sql) => {
    await expect(dataset.query(sql)).rejects.toMatchObject({ code: "query_failed" });
  });

  it("is as it was after all this", async () => {
    expect(await dataset.query("SELECT count(*) AS n FROM exercises")).toEqual([{ n: 7 }]);
    expect((await readdir(dir)).filter((name) => !name.endsWith(".parquet"))).toEqual([
      "datapackage.json",
    ]);
  });

  it("refuses what is refused in every way out", async () => {
    const sql = "DROP VIEW exercises";
    await expect(dataset.columns(sql)).rejects.toMatchObject({ code: "query_refused" });
    await expect(dataset.export(sql, "arrow")).rejects.toMatchObject({ code: "query_refused" });
    const path = join(dir, "x");
    await expect(dataset.export(sql, "parquet", path)).rejects.toMatchObject({
      code: "query_refused",
    });
    for (const pieces of [dataset.stream(sql), dataset.export(sql, "csv")]) {
      await expect(pieces.next()).rejects.toMatchObject({ code: "query_refused" });
    }
  });

  it.each([
    ["parentheses", `SELECT ${"(".repeat(100_000)}1${")".repeat(100_000)}`],
    ["negations", `SELECT ${"NOT ".repeat(100_000)}true`],
    ["subqueries", `${"SELECT (".repeat(20_000)}SELECT 1${")".repeat(20_000)}`],
    ["an open string", `SELECT '${"x".repeat(5_000_000)}`],
  ])("survives a hostile depth or length of %s", async (_, sql) => {
    await expect(dataset.query(sql)).rejects.toMatchObject({ name: "DrillbookError" });
    expect(await dataset.query("SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("answers a query of a depth that people write", async () => {
    const sql = `SELECT ${"NOT ".repeat(500)}true AS yes`;
    expect(await dataset.query(sql)).toEqual([{ yes: true }]);
  });
});

describe("the database below it, when the guard is passed by", () => {
  it("may read the files it was given and neither read others nor write", async () => {
    const allowed = join(dir, "exercises.parquet");
    const before = await readFile(allowed);
    const database = await Database.open();
    await database.lock([allowed]);
    const run = (sql: string) => database.run(sql);
    await expect(run(`SELECT * FROM '${allowed}'`)).resolves.toBeUndefined();
    for (const sql of [
      `COPY (SELECT 1) TO '${allowed}'`,
      `COPY (SELECT 1) TO '${dir}/new.csv'`,
      `SELECT * FROM '${dir}/articles.parquet'`,
      "SELECT * FROM read_csv('/etc/passwd')",
      `ATTACH '${dir}/new.db'`,
      "INSTALL httpfs",
      "SET enable_external_access = true",
      "SET allowed_paths = ['/etc/passwd']",
      "RESET lock_configuration",
    ]) {
      await expect(run(sql), sql).rejects.toMatchObject({ code: "query_failed" });
    }
    database.close();
    expect(await readFile(allowed)).toEqual(before);
  });
});
