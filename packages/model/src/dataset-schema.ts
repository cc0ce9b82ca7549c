import type { Database } from "./database.ts";
import { duckdbType, literal } from "./ddl.ts";
import { columnsOf, type Table } from "./table.ts";

/** How the columns of a Parquet file differ from the definition of its table; `null` where they don't. Throws where the file cannot be read. */
export async function schemaFault(
  database: Database,
  table: Table,
  path: string,
): Promise<string | null> {
  const rows = await database.rows(`DESCRIBE FROM read_parquet(${literal(path)})`);
  const found = rows.map((row) => `${row.column_name} ${row.column_type}`);
  const expected = columnsOf(table).map(([name, column]) => `${name} ${duckdbType(column)}`);
  const at = expected.findIndex((column, index) => column !== found[index]);
  if (at >= 0) {
    return `column ${at + 1} is ${found[at] ?? "missing"}, ${expected[at]} is expected`;
  }
  return found.length > expected.length ? `column ${found[expected.length]} is not expected` : null;
}
