import type { ChangeCount, ChangeRow, TableChanges } from "@drillbook/model";

const CELL = 60;

function cut(text: string): string {
  return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`;
}

/** What changed in each table, a line each; lines of a list in Markdown. */
export function formatChangeCount({
  tables,
  columns,
}: Pick<ChangeCount, "tables" | "columns">): string {
  const lines = [
    ...columns.map((column) => `- ${column}: column added or removed`),
    ...tables.map(tableLine),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function tableLine({ table_name, added, removed, changed }: TableChanges): string {
  const parts = [
    added > 0 ? `${added} added` : "",
    removed > 0 ? `${removed} removed` : "",
    changed > 0 ? `${changed} ${changed === 1 ? "cell" : "cells"} changed` : "",
  ];
  return `- ${table_name}: ${parts.filter(Boolean).join(", ")}`;
}

/** One change as a line: `exercises ["joint-sea-2024"] personnel: 800 -> 900`. */
export function formatChange(row: ChangeRow): string {
  const { table_name, row_key, change, column_name, old_value, new_value } = row;
  const where = `${table_name} ${row_key}`;
  if (change === "changed")
    return `${where} ${column_name}: ${cut(old_value ?? "null")} -> ${cut(new_value ?? "null")}\n`;
  return `${where} ${change}\n`;
}
