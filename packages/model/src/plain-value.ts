import {
  DuckDBArrayValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  type DuckDBValue,
} from "@duckdb/node-api";

/** What a cell of a result is in JavaScript: whole numbers are numbers, dates and the like are text, lists are arrays. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** A row of a result by column name. */
export type PlainRow = Readonly<Record<string, PlainValue>>;

/** Any value of DuckDB as a plain one. Whole numbers beyond 2^53 are rounded. */
export function plainValue(value: DuckDBValue): PlainValue {
  if (value === null || typeof value !== "object") {
    return typeof value === "bigint" ? Number(value) : value;
  }
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) {
    return value.items.map(plainValue);
  }
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBStructValue) return plainEntries(Object.entries(value.entries));
  if (value instanceof DuckDBMapValue) {
    return plainEntries(value.entries.map((entry) => [String(entry.key), entry.value] as const));
  }
  return String(value);
}

function plainEntries(entries: readonly (readonly [string, DuckDBValue])[]): PlainRow {
  return Object.fromEntries(entries.map(([key, value]) => [key, plainValue(value)]));
}
