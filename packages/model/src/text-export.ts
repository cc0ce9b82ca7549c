import type { PlainRow, PlainValue } from "./plain-value.ts";

type Batches = AsyncIterable<readonly PlainRow[]>;

/** Rows as CSV (RFC 4180, `\n`), with a header: null is empty, an empty text is `""`, lists are JSON. */
export async function* csvText(names: readonly string[], batches: Batches): AsyncGenerator<string> {
  yield `${names.map(csvCell).join(",")}\n`;
  for await (const rows of batches) {
    yield rows.map((row) => `${names.map((name) => csvCell(row[name])).join(",")}\n`).join("");
  }
}

function csvCell(value: PlainValue | undefined): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as one JSON array, an object to a line. Numbers that are not finite become null. */
export async function* jsonText(batches: Batches): AsyncGenerator<string> {
  let before = "[\n";
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield before + rows.map((row) => JSON.stringify(row)).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
