import type { Database } from "./database.ts";
import { DrillbookError } from "./errors.ts";

/** Table functions that read nothing but their arguments and the catalogue of the dataset. */
const TABLE_FUNCTIONS = new Set([
  "range",
  "generate_series",
  "unnest",
  "repeat",
  "repeat_row",
  "json_each",
  "json_tree",
  "summary",
  "duckdb_tables",
  "duckdb_columns",
  "duckdb_functions",
  "duckdb_keywords",
  "duckdb_types",
  "pragma_table_info",
]);

/** Functions of a single value that act on the database. */
const FORBIDDEN_FUNCTIONS = new Set(["write_log", "nextval", "setseed"]);

const EXPLAIN = /^\s*explain\b\s*(?:analyze\b|\([^()]*\))?/i;

interface Serialized {
  readonly error: boolean;
  readonly error_type?: string;
  readonly error_message?: string;
  readonly statements?: readonly unknown[];
}

/**
 * Throws DrillbookError `query_refused` unless `sql` is one `SELECT` (`FROM`, `WITH`, `VALUES`, `DESCRIBE`, `SUMMARIZE`,
 * `SHOW`, `PIVOT` are forms of it) or an `EXPLAIN` of one, and `query_failed` for a syntax error. The parser of the database decides.
 * Table functions must be on a list of harmless ones: `SELECT` alone is no promise (`FROM enable_logging(…)` is one,
 * and can end the process).
 */
export async function assertSelect(database: Database, sql: string): Promise<void> {
  const tree = await serialized(database, sql.replace(EXPLAIN, ""));
  if (tree.error && tree.error_type === "parser") {
    const message = `The query cannot be read: ${tree.error_message?.split("\n", 1)[0]}`;
    throw new DrillbookError({ code: "query_failed", message, detail: sql });
  }
  if (tree.error) throw refused(sql, "only SELECT and EXPLAIN are allowed");
  const count = tree.statements?.length ?? 0;
  if (count !== 1) throw refused(sql, `one statement is expected, ${count} were given`);
  const forbidden = forbiddenFunction(tree.statements);
  if (forbidden !== null) throw refused(sql, `the function ${forbidden} is not allowed`);
}

async function serialized(database: Database, sql: string): Promise<Serialized> {
  const query = "SELECT json_serialize_sql($sql::VARCHAR) AS tree";
  const [row] = await database.rows(query, { sql });
  return JSON.parse(String(row?.tree));
}

function refused(sql: string, why: string): DrillbookError {
  const message = `The query is refused: ${why}.`;
  return new DrillbookError({ code: "query_refused", message, detail: sql });
}

/** Looks through the whole tree without recursion: its depth is the caller's choice. */
function forbiddenFunction(tree: unknown): string | null {
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const name = calledFunction(node);
    if (name !== null) return name;
    open.push(...Object.values(node));
  }
  return null;
}

function calledFunction(node: object): string | null {
  if ("type" in node && node.type === "TABLE_FUNCTION" && "function" in node) {
    const name = functionName(node.function);
    return TABLE_FUNCTIONS.has(name) ? null : name;
  }
  const name = functionName(node);
  return FORBIDDEN_FUNCTIONS.has(name) ? name : null;
}

function functionName(node: unknown): string {
  if (typeof node !== "object" || node === null || !("function_name" in node)) return "";
  return String(node.function_name).toLowerCase();
}
