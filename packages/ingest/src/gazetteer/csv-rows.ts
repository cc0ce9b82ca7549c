import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { gazetteerFault } from "./fault.ts";

/** One line of a CSV file with a header: cells by column, trimmed, Unicode NFC. */
export interface Row<Column extends string> {
  readonly file: string;
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * The rows of `file` in `dir`. Throws `gazetteer_invalid` where the file is missing, is no CSV or UTF-8, or lacks a column;
 * columns beyond the given ones are left alone.
 */
export async function readRows<Column extends string>(
  dir: string,
  file: string,
  columns: readonly Column[],
): Promise<Row<Column>[]> {
  const lines = parseFile(file, await readText(dir, file));
  const header = lines[0]?.cells ?? [];
  const positions = columns.map((column) => [column, positionOf(file, header, column)] as const);
  return lines.slice(1).map(({ line, cells }) => {
    const named = {} as Record<Column, string>;
    for (const [column, position] of positions) named[column] = cells[position] ?? "";
    return { file, line, cells: named };
  });
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

async function readText(dir: string, file: string): Promise<string> {
  try {
    const bytes = await readFile(join(dir, file));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch (cause) {
    throw gazetteerFault(`${file}: a readable UTF-8 file in ${dir} expected`, cause);
  }
}

function parseFile(file: string, text: string): Line[] {
  const lines: Line[] = [];
  let line = 1;
  for (const cells of parseCsv(file, text)) {
    if (cells.length > 1 || cells[0] !== "") lines.push({ line, cells });
    line += 1 + lineEndsIn(cells);
  }
  const width = lines[0]?.cells.length;
  const odd = lines.find(({ cells }) => cells.length !== width);
  if (odd) throw gazetteerFault(`${file} line ${odd.line}: ${width} cells, as in line 1, expected`);
  return lines;
}

function parseCsv(file: string, text: string): string[][] {
  try {
    return parse(text, { trim: true, relax_column_count: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw gazetteerFault(`${file}: CSV expected; ${reason}`, cause);
  }
}

function lineEndsIn(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => sum + (cell.includes("\n") ? cell.split("\n").length - 1 : 0),
    0,
  );
}

function positionOf(file: string, header: readonly string[], column: string): number {
  const position = header.indexOf(column);
  if (position >= 0) return position;
  throw gazetteerFault(
    `${file} line 1: header "${header.join(",")}": a column "${column}" expected`,
  );
}

/** The error for a cell that is not as it has to be. */
export function cellFault<Column extends string>(
  row: Row<Column>,
  column: Column,
  expectation: string,
): Error {
  return gazetteerFault(`${where(row)}: ${column} "${row.cells[column]}": ${expectation} expected`);
}

/** File and line, as messages name them. */
export function where(row: { readonly file: string; readonly line: number }): string {
  return `${row.file} line ${row.line}`;
}

/** A cell that has to be filled. */
export function requiredCell<Column extends string>(row: Row<Column>, column: Column): string {
  const value = row.cells[column];
  if (value === "") throw cellFault(row, column, "a value");
  return value;
}

/** A cell that is one of the given words. */
export function choiceCell<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
): Choice {
  return choiceOf(row, column, choices, row.cells[column]);
}

/** A cell of words with spaces between them, each one of the given ones. */
export function choicesCell<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
): Choice[] {
  return wordsOf(row.cells[column]).map((word) => choiceOf(row, column, choices, word));
}

function choiceOf<Column extends string, Choice extends string>(
  row: Row<Column>,
  column: Column,
  choices: readonly Choice[],
  value: string,
): Choice {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw cellFault(row, column, `one of ${choices.join(", ")}`);
  return choice;
}

/** A cell of keys with spaces between them, each one in `known`. */
export function keysCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  known: ReadonlyMap<string, unknown>,
  whatTheyAre: string,
): string[] {
  const keys = wordsOf(row.cells[column]);
  if (!keys.every((key) => known.has(key))) throw cellFault(row, column, whatTheyAre);
  return keys;
}

/** A cell with one key that is in `known`. */
export function keyCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  known: ReadonlyMap<string, unknown>,
  whatItIs: string,
): string {
  const key = requiredCell(row, column);
  if (!known.has(key)) throw cellFault(row, column, whatItIs);
  return key;
}

function wordsOf(cell: string): string[] {
  return cell.split(" ").filter((word) => word !== "");
}

/** A cell that is `true` or `1`, or else `false`, `0` or empty. */
export function flagCell<Column extends string>(row: Row<Column>, column: Column): boolean {
  return ["true", "1"].includes(choiceCell(row, column, ["true", "false", "1", "0", ""]));
}

/** A number between the bounds; `null` for an empty cell. */
export function numberCell<Column extends string>(
  row: Row<Column>,
  column: Column,
  least: number,
  most: number,
): number | null {
  const text = row.cells[column];
  if (text === "") return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw cellFault(row, column, `a number from ${least} to ${most}`);
}

/** A map of the rows by a key that is there once. */
export function keyed<Column extends string, Value>(
  rows: readonly Row<Column>[],
  column: NoInfer<Column>,
  toValue: (row: Row<Column>) => Value,
): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const row of rows) {
    const key = requiredCell(row, column);
    if (values.has(key)) throw cellFault(row, column, "a key that stands once");
    values.set(key, toValue(row));
  }
  return values;
}
