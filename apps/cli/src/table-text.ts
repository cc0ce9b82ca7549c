import type { PlainRow, PlainValue, ResultColumn } from "@drillbook/model";

const NUMBER_TYPES = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;

function cellText(value: PlainValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function width(text: string): number {
  return [...text].length;
}

function pad(text: string, to: number, isNumber: boolean): string {
  const room = " ".repeat(Math.max(0, to - width(text)));
  return isNumber ? room + text : text + room;
}

/** Rows as an aligned table: numbers to the right, lists joined by commas, nulls empty; the count below. */
export function formatTable(columns: readonly ResultColumn[], rows: readonly PlainRow[]): string {
  const cells = rows.map((row) => columns.map(({ name }) => cellText(row[name])));
  const widths = columns.map(({ name }, at) =>
    cells.reduce((most, row) => Math.max(most, width(row[at] ?? "")), width(name)),
  );
  const isNumber = columns.map(({ type }) => NUMBER_TYPES.test(type));
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, at) => pad(part, widths[at] ?? 0, isNumber[at] ?? false))
      .join("  ")
      .trimEnd();
  const lines = [
    line(columns.map(({ name }) => name)),
    widths.map((each) => "-".repeat(each)).join("  "),
    ...cells.map(line),
    `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`,
  ];
  return `${lines.join("\n")}\n`;
}
