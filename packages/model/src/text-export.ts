import type { Batch } from "./database.ts";
import type { PlainValue } from "./plain-value.ts";

/** Rows as CSV (RFC 4180, `\n`), with a header: null is empty, an empty text is `""`, lists are JSON. */
export async function* csvText(batches: AsyncIterable<Batch>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { names, rows } of batches) {
    if (isFirst) yield `${names.map(csvCell).join(",")}\n`;
    isFirst = false;
    yield rows.map((row) => `${names.map((name) => csvCell(row[name])).join(",")}\n`).join("");
  }
}

function csvCell(value: PlainValue | undefined): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as one JSON array, an object to a line. Numbers that are not finite become null. */
export async function* jsonText(batches: AsyncIterable<Batch>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const { rows } of batches) {
    if (rows.length === 0) continue;
    yield before + rows.map((row) => JSON.stringify(row)).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
