import { stat } from "node:fs/promises";
import { catalogue } from "./catalogue.ts";
import { Database } from "./database.ts";
import {
  type DatasetFiles,
  type DescribedFile,
  locateDataset,
  tablePath,
} from "./dataset-files.ts";
import { schemaFault } from "./dataset-schema.ts";
import { columnListSql, identifier, literal } from "./ddl.ts";
import { DrillbookError, reasonOf } from "./errors.ts";
import { fileSha256 } from "./file-hash.ts";
import type { CheckName, Problem } from "./problem.ts";
import type { Table } from "./table.ts";
import { type TableCheck, tableChecks } from "./table-checks.ts";

/**
 * Everything that is wrong with the dataset in a folder: `[]` for a good one. Checks that the files are there and are what
 * `datapackage.json` says (bytes, SHA-256, rows), names, types and order of columns, keys, nulls, allowed values, patterns, ranges,
 * order of bounds, and references (also from the members of lists). Damaged files are problems, not errors.
 */
export async function validateDataset(dir: string): Promise<Problem[]> {
  const located = await locateDataset(dir).catch((thrown: unknown) => {
    if (thrown instanceof DrillbookError) return thrown;
    throw thrown;
  });
  if (located instanceof DrillbookError) {
    return [problem({ check: "package", message: located.message })];
  }
  const database = await Database.open();
  try {
    return await checkFiles(database, located);
  } finally {
    database.close();
  }
}

async function checkFiles(database: Database, files: DatasetFiles): Promise<Problem[]> {
  const problems: Problem[] = [];
  const readable = new Set<string>();
  for (const table of catalogue) {
    const path = tablePath(files, table.name);
    const described = files.described.get(table.name);
    problems.push(...(await checkBytes(table, path, described)));
    const schema = await checkSchema(database, table, path);
    problems.push(...schema);
    if (schema.length > 0) continue;
    readable.add(table.name);
    problems.push(...(await checkRowCount(database, table, described)));
  }
  for (const table of catalogue.filter(({ name }) => readable.has(name))) {
    for (const check of tableChecks(table)) {
      if (!check.needs.every((name) => readable.has(name))) continue;
      problems.push(...(await runCheck(database, check)));
    }
  }
  return problems;
}

async function checkBytes(
  table: Table,
  path: string,
  described: DescribedFile | undefined,
): Promise<Problem[]> {
  const at = { table: table.name, check: "checksum" as const };
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return [];
  if (described === undefined) {
    const message = `${table.name}: datapackage.json does not name its file`;
    return [problem({ ...at, check: "package", message })];
  }
  if (found.size !== described.bytes) {
    const message = `${table.name}: the file has ${found.size} bytes, ${described.bytes} are expected`;
    return [problem({ ...at, example: String(found.size), message })];
  }
  const hash = `sha256:${await fileSha256(path)}`;
  if (hash === described.hash) return [];
  const message = `${table.name}: the file has the hash ${hash}, ${described.hash} is expected`;
  return [problem({ ...at, example: hash, message })];
}

/** Also makes the view that the other checks read, and reads every page once. */
async function checkSchema(database: Database, table: Table, path: string): Promise<Problem[]> {
  const at = { table: table.name };
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    return [problem({ ...at, check: "file", message: `${table.name}: ${path} is missing` })];
  }
  try {
    const fault = await schemaFault(database, table, path);
    if (fault !== null) {
      return [problem({ ...at, check: "schema", message: `${table.name}: ${fault}` })];
    }
    const rows = `SELECT ${columnListSql(table)} FROM read_parquet(${literal(path)})`;
    await database.run(`CREATE VIEW ${identifier(table.name)} AS ${rows}`);
    await database.rows(`SELECT bit_xor(hash(t)) AS whole FROM ${identifier(table.name)} AS t`);
    return [];
  } catch (thrown) {
    const message = `${table.name}: the file cannot be read: ${reasonOf(thrown)}`;
    return [problem({ ...at, check: "file", message })];
  }
}

async function checkRowCount(
  database: Database,
  table: Table,
  described: DescribedFile | undefined,
): Promise<Problem[]> {
  if (described === undefined) return [];
  const [row] = await database.rows(`SELECT count(*) AS found FROM ${identifier(table.name)}`);
  const found = Number(row?.found);
  if (found === described.row_count) return [];
  const message = `${table.name}: the file has ${found} rows, ${described.row_count} are expected`;
  return [problem({ table: table.name, check: "row_count", example: String(found), message })];
}

async function runCheck(database: Database, asked: TableCheck): Promise<Problem[]> {
  const { table, column, check, says, sql } = asked;
  const [row] = await database.rows(sql);
  const count = Number(row?.found);
  if (count === 0) return [];
  const example = typeof row?.example === "string" ? row.example : null;
  const subject = column === null ? table : `${table}.${column}`;
  const message = `${subject}: ${says} (${count}, such as ${example})`;
  return [problem({ table, column, check, count, example, message })];
}

function problem(
  parts: Partial<Problem> & { readonly check: CheckName; readonly message: string },
): Problem {
  return { table: null, column: null, count: 1, example: null, ...parts };
}
