import type { Column } from "./column.ts";
import { identifier, literal } from "./ddl.ts";
import type { CheckName } from "./problem.ts";
import { columnsOf, type Reference, type Table } from "./table.ts";

/** A check of a whole table in SQL: one row, `found` (how many faults) and `example` (text, null without faults). */
export interface TableCheck {
  readonly table: string;
  readonly column: string | null;
  readonly check: CheckName;
  /** What is wrong, to follow the name of table and column. */
  readonly says: string;
  readonly sql: string;
  /** Other tables that the SQL reads. */
  readonly needs: readonly string[];
}

/** All checks of a table that its definition implies, except those of names and types. */
export function tableChecks(table: Table): TableCheck[] {
  return [
    keyCheck(table),
    ...columnsOf(table).flatMap(([name, column]) => columnChecks(table, name, column)),
    ...table.ordered.map(([low, high]) => orderCheck(table, low, high)),
    ...table.references.map((link) => referenceCheck(table, link)),
  ];
}

/** The key check of a table: nulls count as values. */
export function keyCheck(table: Table): TableCheck {
  const key = table.key.map(identifier).join(", ");
  const from = `(SELECT ${keyText(table)} AS v FROM ${identifier(table.name)} GROUP BY ${key} HAVING count(*) > 1)`;
  return {
    table: table.name,
    column: null,
    check: "key",
    says: `several rows have the same key (${table.key.join(", ")})`,
    sql: `SELECT count(*) AS found, min(v) AS example FROM ${from}`,
    needs: [],
  };
}

const keyText = (table: Table): string =>
  `concat_ws(' | ', ${table.key.map((name) => `coalesce(${identifier(name)}::VARCHAR, 'null')`).join(", ")})`;

function columnChecks(table: Table, name: string, column: Column): TableCheck[] {
  const at = { table: table.name, column: name, needs: [] };
  const isNull = `SELECT count(*) AS found, min(${keyText(table)}) AS example FROM ${identifier(table.name)} WHERE ${identifier(name)} IS NULL`;
  const notNull: TableCheck = { ...at, check: "not_null", says: "is null", sql: isNull };
  const cells = cellsSql(table, name, column);
  const limits = limitsOf(column).map(([check, says, condition]): TableCheck => {
    const sql = `SELECT count(*) AS found, min(coalesce(v::VARCHAR, 'null')) AS example FROM (${cells}) WHERE ${condition}`;
    return { ...at, check, says, sql };
  });
  return column.nullable ? limits : [notNull, ...limits];
}

function cellsSql(table: Table, name: string, column: Column | undefined): string {
  const value = column?.kind === "list" ? `unnest(${identifier(name)})` : identifier(name);
  return `SELECT ${value} AS v FROM ${identifier(table.name)}`;
}

type Limit = readonly [CheckName, string, string];

function limitsOf(column: Column): Limit[] {
  switch (column.kind) {
    case "text":
      return textLimits(column);
    case "list":
      return [["not_null", "has a member that is null", "v IS NULL"], ...textLimits(column)];
    case "double":
      return [["range", "is not finite", "NOT isfinite(v)"], ...rangeLimits(column)];
    case "integer":
      return rangeLimits(column);
    default:
      return [];
  }
}

function textLimits(column: Extract<Column, { kind: "text" | "list" }>): Limit[] {
  const { values, pattern, max_length } = column;
  const limits: Limit[] = [];
  if (values) {
    const allowed = values.map(literal).join(", ");
    limits.push(["values", `is not one of ${values.join(", ")}`, `v NOT IN (${allowed})`]);
  }
  if (pattern !== undefined) {
    const condition = `NOT regexp_matches(v, ${literal(pattern)})`;
    limits.push(["pattern", `does not match ${pattern}`, condition]);
  }
  if (max_length !== undefined) {
    const says = `is longer than ${max_length} code points`;
    limits.push(["length", says, `length(v) > ${max_length}`]);
  }
  return limits;
}

function rangeLimits(column: Extract<Column, { kind: "integer" | "double" }>): Limit[] {
  const { minimum, maximum } = column;
  const limits: Limit[] = [];
  if (minimum !== undefined) limits.push(["range", `is less than ${minimum}`, `v < ${minimum}`]);
  if (maximum !== undefined) limits.push(["range", `is greater than ${maximum}`, `v > ${maximum}`]);
  return limits;
}

function orderCheck(table: Table, low: string, high: string): TableCheck {
  const from = `${identifier(table.name)} WHERE ${identifier(low)} > ${identifier(high)}`;
  return {
    table: table.name,
    column: low,
    check: "order",
    says: `is greater than ${high}`,
    sql: `SELECT count(*) AS found, min(${keyText(table)}) AS example FROM ${from}`,
    needs: [],
  };
}

function referenceCheck(table: Table, link: Reference): TableCheck {
  const { column, to, when } = link;
  const condition = when ? ` WHERE ${identifier(when.column)} = ${literal(when.value)}` : "";
  const cells = `${cellsSql(table, column, table.columns[column])}${condition}`;
  const targets = to.map((t) => `SELECT ${identifier(t.column)} AS k FROM ${identifier(t.table)}`);
  const isKnown = `EXISTS (SELECT 1 FROM (${targets.join(" UNION ALL ")}) WHERE k = v)`;
  return {
    table: table.name,
    column,
    check: "reference",
    says: `is not in ${to.map((t) => `${t.table}.${t.column}`).join(" or ")}`,
    sql: `SELECT count(*) AS found, min(v) AS example FROM (${cells}) WHERE v IS NOT NULL AND NOT ${isKnown}`,
    needs: to.map((t) => t.table),
  };
}
