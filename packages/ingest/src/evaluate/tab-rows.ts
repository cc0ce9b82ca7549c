import { readFile } from "node:fs/promises";
import type { DrillbookError } from "@drillbook/model";
import { parse } from "csv-parse/sync";
import { ingestError } from "../errors.ts";

/** One line of a table of tab-separated cells, by the names of its header; the first line below the header is number 1. */
export interface TabRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Reads a file of tab-separated values with a header. Quotes mean nothing. Throws `gold_invalid` for a file that cannot be read or lacks a column. */
export async function readTabRows<Column extends string>(
  path: string,
  columns: readonly Column[],
): Promise<TabRow<Column>[]> {
  const [header = [], ...lines] = cellsOf(path, await textOf(path));
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) throw invalid(path, `has no column "${missing}"`);
  return lines.map((cells, index) => {
    const named = {} as Record<Column, string>;
    for (const column of columns) named[column] = cells[header.indexOf(column)] ?? "";
    return { line: index + 1, cells: named };
  });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw invalid(path, "cannot be read", cause);
  }
}

function cellsOf(path: string, text: string): string[][] {
  try {
    return parse(text, { delimiter: "\t", quote: false, trim: true, skip_empty_lines: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(path, `is no table of tab-separated cells; ${reason}`, cause);
  }
}

function invalid(path: string, problem: string, cause?: unknown): DrillbookError {
  return ingestError("gold_invalid", `${path}: ${problem}`, cause);
}
