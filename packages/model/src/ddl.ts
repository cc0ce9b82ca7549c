import type { Column } from "./column.ts";
import { columnsOf, type Table } from "./table.ts";

/** The name in double quotes, for SQL. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The text in single quotes, for the few places of SQL that take no parameter. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The type of a column in DuckDB, as `DESCRIBE` spells it. */
export function duckdbType(column: Column): string {
  switch (column.kind) {
    case "text":
      return "VARCHAR";
    case "list":
      return "VARCHAR[]";
    case "integer":
      return column.bits === 64 ? "BIGINT" : "INTEGER";
    case "double":
      return "DOUBLE";
    case "boolean":
      return "BOOLEAN";
    case "date":
      return "DATE";
  }
}

/** `CREATE TABLE` of one table: names, types, order and not-null; keys and references are checked, not declared. */
export function createTableSql(table: Table): string {
  const columns = columnsOf(table).map(
    ([name, column]) =>
      `${identifier(name)} ${duckdbType(column)}${column.nullable ? "" : " NOT NULL"}`,
  );
  return `CREATE TABLE ${identifier(table.name)} (\n  ${columns.join(",\n  ")}\n)`;
}

/** All columns of a table, quoted and in order. */
export function columnListSql(table: Table): string {
  return columnsOf(table)
    .map(([name]) => identifier(name))
    .join(", ");
}

/** `ORDER BY` terms that leave no ties as long as the key holds. */
export function keyOrderSql(table: Table): string {
  return table.key.map((name) => `${identifier(name)} NULLS FIRST`).join(", ");
}
