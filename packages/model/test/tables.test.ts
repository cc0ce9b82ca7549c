import { Int32, List, Utf8 } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { integer, text } from "../src/column.ts";
import { Database } from "../src/database.ts";
import { duckdbType } from "../src/ddl.ts";
import {
  arrowSchema,
  catalogue,
  columnsOf,
  createTableSql,
  defineTable,
  type ExerciseRow,
  type ReportRow,
  tableSchema,
} from "../src/index.ts";
import { tableChecks } from "../src/table-checks.ts";

let database: Database;

beforeAll(async () => {
  database = await Database.open();
  for (const table of catalogue) await database.run(createTableSql(table));
});

afterAll(() => database.close());

describe("the catalogue", () => {
  it("has no table or column that must be quoted in SQL", async () => {
    const names = catalogue.flatMap((table) => [table.name, ...Object.keys(table.columns)]);
    const taken = await database.rows(
      "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category <> 'unreserved' AND list_contains($names, keyword_name)",
      { names },
    );
    expect(taken).toEqual([]);
    for (const table of catalogue) {
      const columns = Object.keys(table.columns).join(", ");
      await database.rows(`SELECT ${columns} FROM ${table.name} AS t GROUP BY ${columns}`);
    }
  });

  it("lists each table behind the tables that it refers to", () => {
    const seen = new Set<string>();
    for (const table of catalogue) {
      seen.add(table.name);
      const targets = table.references.flatMap((link) => link.to.map((target) => target.table));
      expect(targets.filter((target) => !seen.has(target))).toEqual([]);
    }
  });

  it("refers only to columns that are there and are alone the key of their table", () => {
    const keys = new Map<string, readonly string[]>(catalogue.map((t) => [t.name, t.key]));
    const targets = catalogue.flatMap((t) => t.references.flatMap((link) => link.to));
    for (const target of targets) expect(keys.get(target.table)).toEqual([target.column]);
  });

  it("has DDL whose types and nulls are those of the definitions", async () => {
    for (const table of catalogue) {
      const described = await database.rows(`DESCRIBE ${table.name}`);
      expect(described.map((row) => [row.column_name, row.column_type, row.null])).toEqual(
        columnsOf(table).map(([name, column]) => [
          name,
          duckdbType(column),
          column.nullable ? "YES" : "NO",
        ]),
      );
    }
  });

  it("has checks that run in SQL and find nothing in empty tables", async () => {
    for (const check of catalogue.flatMap(tableChecks)) {
      expect(await database.rows(check.sql)).toEqual([{ found: 0, example: null }]);
    }
  });

  it("gives Arrow types, nulls and descriptions", () => {
    const schema = arrowSchema(catalogue[4]);
    expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(catalogue[4].columns));
    const [id, , aliases] = schema.fields;
    expect(id?.type).toBeInstanceOf(Utf8);
    expect(id?.nullable).toBe(false);
    expect(aliases?.type).toBeInstanceOf(List);
    const year = schema.fields.find((field) => field.name === "year");
    expect(year?.type).toBeInstanceOf(Int32);
    expect(year?.nullable).toBe(true);
    expect(year?.metadata.get("description")).toContain("New Year");
  });

  it("gives rows their TypeScript types: codes as unions, nulls where nullable", () => {
    expectTypeOf<ExerciseRow["status"]>().toEqualTypeOf<
      "announced" | "ongoing" | "completed" | "cancelled" | null
    >();
    expectTypeOf<ExerciseRow["year"]>().toEqualTypeOf<number | null>();
    expectTypeOf<ExerciseRow["start_earliest"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ExerciseRow["confidence"]>().toEqualTypeOf<number>();
    expectTypeOf<ReportRow["domains"][number]>().toEqualTypeOf<
      "land" | "naval" | "air" | "missile_defence" | "cyber" | "space"
    >();
  });
});

describe("the data package schema", () => {
  it("has a primary key and foreign keys where the standard can say them", () => {
    expect(tableSchema(catalogue[4])).toMatchObject({
      primaryKey: ["exercise_id"],
      foreignKeys: [
        { fields: ["series_id"], reference: { resource: "series", fields: ["series_id"] } },
        { fields: ["part_of"], reference: { fields: ["exercise_id"] } },
      ],
    });
  });

  it("has unique keys instead where a key column may be null", () => {
    const forces = catalogue.find((table) => table.name === "forces");
    const schema = forces && tableSchema(forces);
    expect(schema).toHaveProperty("uniqueKeys", [forces?.key]);
    expect(schema).not.toHaveProperty("primaryKey");
  });

  it("says type, requirement and limits of each field", () => {
    const schema = JSON.parse(JSON.stringify(tableSchema(catalogue[4])));
    const field = (name: string) => schema.fields.find((f: { name: string }) => f.name === name);
    expect(field("kind")).toEqual({
      name: "kind",
      type: "string",
      description: "Exercise, or joint patrol.",
      constraints: { required: true, enum: ["exercise", "patrol"] },
    });
    expect(field("host")).toMatchObject({ type: "list", itemType: "string" });
    expect(field("confidence")).toMatchObject({
      type: "number",
      constraints: { required: true, minimum: 0, maximum: 1 },
    });
    expect(field("start_latest")).toMatchObject({ type: "date", constraints: { required: false } });
    expect(field("personnel").unit).toBe("people");
  });
});

describe("defineTable", () => {
  const base = { name: "t", title: "T", grain: "one t" } as const;

  it("refuses a key, a reference and an order of columns that are not there", () => {
    const columns = { a: text({ description: "A." }) };
    const bad = { ...base, columns };
    // The type system already refuses these names; a caller without it must be told too.
    const unknown = "b" as "a";
    expect(() => defineTable({ ...bad, key: [unknown] })).toThrow("t: no column b");
    expect(() => defineTable({ ...bad, key: [] })).toThrow("t: a table needs a key");
    expect(() =>
      defineTable({ ...bad, key: ["a"], references: [{ column: unknown, to: [] }] }),
    ).toThrow("t: no column b");
    expect(() => defineTable({ ...bad, key: ["a"], ordered: [["a", unknown]] })).toThrow(
      "t: no column b",
    );
  });

  it("refuses a column without description, with no allowed value, or with a loose pattern", () => {
    const define = (a: ReturnType<typeof text> | ReturnType<typeof integer>) =>
      defineTable({ ...base, key: ["a"], columns: { a } });
    expect(() => define(integer({ description: " " }))).toThrow(
      "t.a: a column needs a description",
    );
    expect(() => define(text({ description: "A.", values: [] }))).toThrow("cannot be empty");
    expect(() => define(text({ description: "A.", pattern: "a|b" }))).toThrow("not anchored");
  });
});
