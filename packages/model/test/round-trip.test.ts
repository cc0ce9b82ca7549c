import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Column,
  catalogue,
  checkRow,
  columnsOf,
  createDatasetWriter,
  openDataset,
  PATTERNS,
  type RowsByTable,
  type Table,
  type TableName,
} from "../src/index.ts";
import { readRows } from "./read-parquet.ts";
import { newFolder } from "./write-world.ts";

let folder: Awaited<ReturnType<typeof newFolder>>;

beforeAll(async () => {
  folder = await newFolder();
});

afterAll(() => folder.remove());

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const storable = fc
  .string({ unit: "binary", maxLength: 40 })
  .filter((text) => !/\p{Surrogate}|\0/u.test(text));

function textOf(column: Extract<Column, { kind: "text" | "list" }>): fc.Arbitrary<string> {
  if (column.values) return fc.constantFrom(...column.values);
  if (column.pattern === PATTERNS.edtf) return day;
  return column.pattern === undefined ? storable : fc.stringMatching(new RegExp(column.pattern));
}

function cellOf(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case "text":
      return textOf(column);
    case "list":
      return fc.array(textOf(column), { maxLength: 4 });
    case "integer": {
      const max = column.bits === 64 ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
      return fc.integer({ min: column.minimum ?? -(2 ** 31), max });
    }
    case "double":
      return fc.double({
        min: column.minimum ?? -1e300,
        max: column.maximum ?? 1e300,
        noNaN: true,
      });
    case "boolean":
      return fc.boolean();
    case "date":
      return day;
  }
}

/** Rows that the definition of a table allows, keys all different. */
function rowsOf(table: Table): fc.Arbitrary<object[]> {
  const cells = columnsOf(table).map(([name, column]) => {
    const value = cellOf(column);
    return [name, column.nullable ? fc.option(value) : value] as const;
  });
  const row = fc.record(Object.fromEntries(cells), { noNullPrototype: true });
  const keyOf = (made: Readonly<Record<string, unknown>>) =>
    JSON.stringify(table.key.map((name) => made[name]));
  return fc
    .uniqueArray(row, { selector: keyOf, maxLength: 12 })
    .map((rows) => rows.filter((made) => checkRow(table, made).length === 0));
}

const byText = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

const worlds = fc.record(
  Object.fromEntries(catalogue.map((table) => [table.name, rowsOf(table)] as const)),
);

it("any rows that the checks accept come back the same, from hyparquet and from openDataset", async () => {
  let filled = 0;
  const property = fc.asyncProperty(worlds, async (world) => {
    const dir = join(folder.dir, String(filled++));
    const writer = await createDatasetWriter(dir, { version: "1" });
    for (const { name } of catalogue) {
      await writer.append(name, (world[name] ?? []) as RowsByTable[TableName][]);
    }
    await writer.finish();
    const dataset = await openDataset(dir);
    for (const table of catalogue) {
      const expected = byText(world[table.name] ?? []);
      const read = await readRows(join(dir, `${table.name}.parquet`), table);
      expect(byText(read)).toEqual(expected);
      expect(byText(await dataset.query(`FROM ${table.name}`))).toEqual(expected);
    }
    dataset.close();
  });
  await fc.assert(property, { numRuns: 8, seed: 20240714 });
  expect(filled).toBe(8);
}, 60_000);
