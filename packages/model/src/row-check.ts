import { type Column, PATTERNS } from "./column.ts";
import { type CheckName, type Problem, shown } from "./problem.ts";
import { columnsOf, type Table } from "./table.ts";

type Fault = readonly [CheckName, string];
type CellCheck = (value: unknown) => Fault | null;
type Cells = Readonly<Record<string, unknown>>;

const MISSING: Fault = ["missing_column", "is missing"];

const DAY = new RegExp(PATTERNS.day);
/** Half a surrogate pair, or a zero byte: text that UTF-8 and the database cannot hold. */
const UNSTORABLE = /\p{Surrogate}|\0/u;

const checks = new WeakMap<Table, readonly (readonly [string, CellCheck])[]>();

/** What is wrong with one row: `[]` for a good one. Reads nothing but the row and the definition of the table. */
export function checkRow(table: Table, row: object): Problem[] {
  const cells = row as Cells;
  const found: Problem[] = [];
  const known = cellChecks(table);
  for (const [name, check] of known) {
    const value = cells[name];
    const fault = value === undefined ? MISSING : check(value);
    if (fault !== null) found.push(problem(table, name, fault, value));
  }
  if (Object.keys(row).length > known.length) found.push(...unknownColumns(table, cells));
  return table.ordered.length === 0 ? found : [...found, ...orderFaults(table, cells)];
}

function unknownColumns(table: Table, cells: Cells): Problem[] {
  const names = Object.keys(cells).filter((name) => !Object.hasOwn(table.columns, name));
  const fault: Fault = ["unknown_column", "is not a column"];
  return names.map((name) => problem(table, name, fault, cells[name]));
}

function cellChecks(table: Table): readonly (readonly [string, CellCheck])[] {
  const known = checks.get(table);
  if (known !== undefined) return known;
  const made = columnsOf(table).map(([name, column]) => [name, cellCheck(column)] as const);
  checks.set(table, made);
  return made;
}

function problem(table: Table, column: string, [check, says]: Fault, value: unknown): Problem {
  const message = `${table.name}.${column}: ${shown(value)} ${says}`;
  return { table: table.name, column, check, count: 1, example: shown(value), message };
}

function orderFaults(table: Table, cells: Cells): Problem[] {
  return table.ordered.flatMap(([low, high]) => {
    const [a, b] = [cells[low], cells[high]];
    const isWrong = typeof a === "number" && typeof b === "number" ? a > b : isLater(a, b);
    return isWrong
      ? [problem(table, low, ["order", `is greater than ${high}, ${shown(b)}`], a)]
      : [];
  });
}

function isLater(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" && a > b;
}

function cellCheck(column: Column): CellCheck {
  const present = presentCheck(column);
  if (column.nullable) return (value) => (value === null ? null : present(value));
  return (value) => (value === null ? ["not_null", "is not allowed here"] : present(value));
}

function presentCheck(column: Column): CellCheck {
  switch (column.kind) {
    case "text":
      return textCheck(column);
    case "list": {
      const member = textCheck(column);
      return (value) =>
        Array.isArray(value) ? firstFault(value, member) : ["type", "is not a list of text"];
    }
    case "integer":
      return integerCheck(column);
    case "double":
      return numberCheck(column, Number.isFinite, "is not a finite number");
    case "boolean":
      return (value) => (typeof value === "boolean" ? null : ["type", "is not true or false"]);
    case "date":
      return (value) =>
        typeof value === "string" && DAY.test(value) ? null : ["type", "is not a day, YYYY-MM-DD"];
  }
}

function firstFault(members: readonly unknown[], check: CellCheck): Fault | null {
  for (const member of members) {
    const fault = check(member);
    if (fault !== null) return [fault[0], `has a member ${shown(member)} that ${fault[1]}`];
  }
  return null;
}

function textCheck(column: Extract<Column, { kind: "text" | "list" }>): CellCheck {
  const { values, pattern, max_length = Number.POSITIVE_INFINITY } = column;
  const allowed = values && new Set<string>(values);
  const form = pattern === undefined ? null : new RegExp(pattern);
  return (value) => {
    if (typeof value !== "string") return ["type", "is not text"];
    if (UNSTORABLE.test(value)) return ["type", "has a lone surrogate or a zero byte"];
    if (allowed && !allowed.has(value)) return ["values", `is not one of ${values?.join(", ")}`];
    if (form && !form.test(value)) return ["pattern", `does not match ${pattern}`];
    if (value.length > max_length && [...value].length > max_length) {
      return ["length", `is longer than ${max_length} code points`];
    }
    return null;
  };
}

function integerCheck(column: Extract<Column, { kind: "integer" }>): CellCheck {
  const fits = (value: unknown) =>
    Number.isSafeInteger(value) && (column.bits === 64 || Number(value) === (Number(value) | 0));
  return numberCheck(column, fits, `is not a whole number of ${column.bits ?? 32} bits`);
}

function numberCheck(
  column: Extract<Column, { kind: "integer" | "double" }>,
  isNumber: (value: unknown) => boolean,
  says: string,
): CellCheck {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  return (value) => {
    if (!isNumber(value)) return ["type", says];
    if (Number(value) < minimum) return ["range", `is less than ${minimum}`];
    return Number(value) > maximum ? ["range", `is greater than ${maximum}`] : null;
  };
}
