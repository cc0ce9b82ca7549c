import { catalogue } from "../catalogue.ts";
import { Database } from "../database.ts";
import { type DatasetFiles, locateDataset, tablePath } from "../dataset-files.ts";
import { identifier, literal } from "../ddl.ts";
import { columnsOf, type Table } from "../table.ts";
import type { ChangeRow } from "../tables/changes.ts";

/** What makes one dataset into another. */
export interface DatasetChanges {
  /** Versions of both, the older one first. */
  readonly versions: readonly [string, string];
  /** Columns (`table.column`) that only one of them has. */
  readonly columns: readonly { readonly column: string; readonly change: "added" | "removed" }[];
  /** Rows and cells in batches, table by table, in the order of the keys. */
  rows(): AsyncGenerator<readonly ChangeRow[], void, void>;
  /** Frees the memory. */
  close(): void;
}

/** The table of changes is no content: it differs with what it is held against. */
const COMPARED: readonly Table[] = catalogue.filter(({ name }) => name !== "changes");

/**
 * Compares two datasets by the keys of their tables, columns that both have. Throws DrillbookError `dataset_missing` or
 * `dataset_invalid`.
 */
export async function changesBetween(older: string, newer: string): Promise<DatasetChanges> {
  const [before, after] = await Promise.all([older, newer].map((dir) => locateDataset(dir)));
  if (before === undefined || after === undefined) throw new RangeError("two datasets are needed");
  const database = await Database.open();
  try {
    const tables = await Promise.all(
      COMPARED.map((table) => columnsIn(database, table, before, after)),
    );
    return {
      versions: [before.version, after.version],
      columns: tables.flatMap(differences),
      async *rows() {
        for (const table of tables) {
          const sql = changesSql(table, before, after);
          if (sql === null) continue;
          for await (const { rows } of database.batches(sql))
            if (rows.length > 0) yield rows as readonly object[] as readonly ChangeRow[];
        }
      },
      close: () => database.close(),
    };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

interface Compared {
  readonly table: Table;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

async function columnsIn(
  database: Database,
  table: Table,
  before: DatasetFiles,
  after: DatasetFiles,
): Promise<Compared> {
  const columns = async (files: DatasetFiles): Promise<Set<string>> => {
    if (!files.described.has(table.name)) return new Set();
    const found = await database.columns(`SELECT * FROM ${fileSql(files, table)}`);
    return new Set(found.map(({ name }) => name));
  };
  return { table, before: await columns(before), after: await columns(after) };
}

const fileSql = (files: DatasetFiles, table: Table): string =>
  `read_parquet(${literal(tablePath(files, table.name))})`;

function differences({ table, before, after }: Compared): DatasetChanges["columns"] {
  const named = (column: string): string => `${table.name}.${column}`;
  const added = [...after].filter((column) => !before.has(column));
  const removed = [...before].filter((column) => !after.has(column));
  return [
    ...added.map((column) => ({ column: named(column), change: "added" as const })),
    ...removed.map((column) => ({ column: named(column), change: "removed" as const })),
  ];
}

/** `null` where nothing can be compared: a version lacks the table or a part of its key. */
function changesSql(
  { table, before, after }: Compared,
  older: DatasetFiles,
  newer: DatasetFiles,
): string | null {
  if (!table.key.every((column) => before.has(column) && after.has(column))) return null;
  const key = `to_json([${table.key.map((column) => `${identifier(column)}::VARCHAR`).join(", ")}])::VARCHAR`;
  const side = (files: DatasetFiles): string =>
    `SELECT ${key} AS row_key, * FROM ${fileSql(files, table)}`;
  const cells = columnsOf(table)
    .map(([name]) => name)
    .filter((name) => !table.key.includes(name) && before.has(name) && after.has(name));
  const name = literal(table.name);
  const whole = (columns: ReadonlySet<string>): string =>
    `json_object(${[...columns].map((column) => `${literal(column)}, ${identifier(column)}`).join(", ")})::VARCHAR`;
  const parts = [
    `SELECT ${name} AS table_name, row_key, 'removed' AS change, NULL AS column_name, ${whole(before)} AS old_value, NULL AS new_value FROM a ANTI JOIN b USING (row_key)`,
    `SELECT ${name}, row_key, 'added', NULL, NULL, ${whole(after)} FROM b ANTI JOIN a USING (row_key)`,
    ...cells.map((cell) => changedSql(name, cell)),
  ];
  return `WITH a AS (${side(older)}), b AS (${side(newer)}) SELECT * FROM (${parts.join(" UNION ALL ")}) ORDER BY row_key, change, column_name`;
}

function changedSql(table_name: string, cell: string): string {
  const [old_value, new_value] = ["a", "b"].map((side) => `${side}.${identifier(cell)}`);
  return `SELECT ${table_name}, row_key, 'changed', ${literal(cell)}, to_json(${old_value})::VARCHAR, to_json(${new_value})::VARCHAR FROM a JOIN b USING (row_key) WHERE ${old_value} IS DISTINCT FROM ${new_value}`;
}
