import { arrowIpc } from "./arrow.ts";
import { catalogue, type TableName } from "./catalogue.ts";
import { COUNTED_ARTICLES, COUNTED_EXERCISES, COUNTED_PLACES } from "./counted.ts";
import { Database, type DatabaseOptions, type QueryValues, type ResultColumn } from "./database.ts";
import { type DatasetFiles, locateDataset, missingTables, tablePath } from "./dataset-files.ts";
import { schemaFault } from "./dataset-schema.ts";
import { columnListSql, identifier, literal } from "./ddl.ts";
import { DrillbookError, reasonOf } from "./errors.ts";
import { HeldSelections } from "./held-selections.ts";
import { writeParquet } from "./parquet.ts";
import type { PlainRow } from "./plain-value.ts";
import { assertSelect } from "./select-guard.ts";
import { csvText, jsonText } from "./text-export.ts";

/** Bounds of the database behind a dataset; it never spills to disk. */
export type DatasetOptions = Pick<DatabaseOptions, "threads" | "memory_limit"> & {
  /**
   * Reads all tables into memory (default false): opening takes seconds for a large dataset, each question then milliseconds.
   * Without it each question reads the files.
   */
  readonly is_held?: boolean;
};

/**
 * A published dataset, open for reading: a view for each table, and what questions count from in the schema `counted`. SQL may be anyone's: one SELECT or EXPLAIN is accepted, else
 * DrillbookError `query_refused`; what the database cannot run is `query_failed`. No query can write, read another file, or
 * change a setting; time and memory are bounded only by ending the process. Queries may overlap.
 */
export interface Dataset {
  readonly version: string;
  readonly title: string;
  /** Number of rows of each table. */
  readonly tables: Readonly<Record<TableName, number>>;
  /** Size of the file of each table. */
  readonly bytes: Readonly<Record<TableName, number>>;
  /** All rows, as plain values: whole numbers are numbers, dates ISO text, lists arrays. `T` is the caller's word, not checked. */
  query<T extends object = PlainRow>(sql: string, values?: QueryValues): Promise<T[]>;
  /** The rows in batches of at most 2,048; ends the query when the caller stops asking. */
  stream(sql: string, values?: QueryValues): AsyncGenerator<PlainRow[], void, void>;
  /** Names and types of the result; the query is not run. A parameter that stands alone needs a cast (`$a::INTEGER`). */
  columns(sql: string): Promise<ResultColumn[]>;
  /** The result as text, piece by piece. */
  export(sql: string, format: "csv" | "json", values?: QueryValues): AsyncGenerator<string>;
  /** The result as an Arrow IPC stream. */
  export(sql: string, format: "arrow", values?: QueryValues): Promise<Uint8Array>;
  /** The result as a Parquet file (zstd) at `path`, which is replaced. */
  export(sql: string, format: "parquet", path: string, values?: QueryValues): Promise<void>;
  /** The name of a table of its own for the rows of a query of this package, made once; not there where the files are read. */
  readonly hold?: (sql: string, values: QueryValues) => Promise<string>;
  /** Frees the memory. The dataset is of no use afterwards. */
  close(): void;
}

/**
 * Opens the dataset in a folder. Throws DrillbookError `dataset_missing` (naming the file) or `dataset_invalid` (a file that is
 * no Parquet, or whose columns differ from the tables).
 */
export async function openDataset(dir: string, options: DatasetOptions = {}): Promise<Dataset> {
  const files = await locateDataset(dir);
  const [missing] = await missingTables(files);
  if (missing !== undefined) {
    const message = `The dataset in ${dir} lacks the file ${missing}.parquet.`;
    throw new DrillbookError({ code: "dataset_missing", message });
  }
  const { is_held = false, ...bounds } = options;
  const database = await Database.open(bounds);
  try {
    const tables = await createTables(database, files, is_held);
    await database.lock(catalogue.map((table) => tablePath(files, table.name)));
    return new ParquetDataset(database, files, tables, is_held);
  } catch (cause) {
    database.close();
    throw cause;
  }
}

async function createTables(database: Database, files: DatasetFiles, is_held: boolean) {
  const counts: [string, number][] = [];
  if (is_held) await database.run("ATTACH ':memory:' AS held (COMPRESS)");
  for (const table of catalogue) {
    const path = tablePath(files, table.name);
    const fault = await schemaFault(database, table, path).catch(reasonOf);
    if (fault !== null) {
      const message = `${path} is not the table ${table.name}: ${fault}.`;
      throw new DrillbookError({ code: "dataset_invalid", message });
    }
    const name = identifier(table.name);
    const rows = `SELECT ${columnListSql(table)} FROM read_parquet(${literal(path)})`;
    if (is_held) {
      await database.run(`CREATE TABLE held.${name} AS ${rows} ${READING_ORDER[table.name] ?? ""}`);
    }
    await database.run(`CREATE VIEW ${name} AS ${is_held ? `FROM held.${name}` : rows}`);
    const [row] = await database.rows(`SELECT count(*) AS found FROM ${name}`);
    counts.push([table.name, Number(row?.found)]);
  }
  if (is_held) await database.run("CHECKPOINT held");
  await createCounted(database, is_held);
  return Object.fromEntries(counts) as Record<TableName, number>;
}

/** Large tables that are mostly read for one exercise lie in that order. */
const READING_ORDER: Partial<Record<TableName, string>> = {
  evidence: "ORDER BY exercise_id, report_id",
  reports: "ORDER BY exercise_id, report_id",
};

async function createCounted(database: Database, is_held: boolean): Promise<void> {
  const kind = is_held ? "TABLE" : "VIEW";
  await database.run("CREATE SCHEMA counted");
  await database.run(`CREATE ${kind} counted.articles AS ${COUNTED_ARTICLES}`);
  await database.run(`CREATE ${kind} counted.places AS ${COUNTED_PLACES}`);
  await database.run(`CREATE ${kind} counted.exercises AS ${COUNTED_EXERCISES}`);
}

const MOST_ACCEPTED = 1_000;
/** Queries that differ by the selection alone are of one shape. */
const HELD_NAME = /(?<=counted\."?selection_)[0-9a-f]{24}/g;

class ParquetDataset implements Dataset {
  readonly version: string;
  readonly title: string;
  readonly tables: Readonly<Record<TableName, number>>;
  readonly bytes: Readonly<Record<TableName, number>>;
  readonly hold?: (sql: string, values: QueryValues) => Promise<string>;
  readonly #database: Database;
  /** What was found to be a SELECT is not looked at again. */
  readonly #accepted = new Set<string>();

  constructor(
    database: Database,
    files: DatasetFiles,
    tables: Record<TableName, number>,
    is_held: boolean,
  ) {
    this.#database = database;
    if (is_held) {
      const selections = new HeldSelections(database);
      this.hold = selections.hold.bind(selections);
    }
    this.version = files.version;
    this.title = files.title;
    this.tables = tables;
    const sizes = catalogue.map(
      ({ name }) => [name, files.described.get(name)?.bytes ?? 0] as const,
    );
    this.bytes = Object.fromEntries(sizes) as Record<TableName, number>;
  }

  async query<T extends object = PlainRow>(sql: string, values: QueryValues = {}): Promise<T[]> {
    await this.#assertSelect(sql);
    const rows: object[] = await this.#database.rows(sql, values);
    return rows as T[];
  }

  async #assertSelect(sql: string): Promise<void> {
    const shape = sql.replace(HELD_NAME, "");
    if (this.#accepted.has(shape)) return;
    await assertSelect(this.#database, sql);
    if (this.#accepted.size >= MOST_ACCEPTED) this.#accepted.clear();
    this.#accepted.add(shape);
  }

  async *stream(sql: string, values: QueryValues = {}): AsyncGenerator<PlainRow[], void, void> {
    await this.#assertSelect(sql);
    for await (const { rows } of this.#database.batches(sql, values)) {
      if (rows.length > 0) yield [...rows];
    }
  }

  async columns(sql: string): Promise<ResultColumn[]> {
    await this.#assertSelect(sql);
    return this.#database.columns(sql);
  }

  export(sql: string, format: "csv" | "json", values?: QueryValues): AsyncGenerator<string>;
  export(sql: string, format: "arrow", values?: QueryValues): Promise<Uint8Array>;
  export(sql: string, format: "parquet", path: string, values?: QueryValues): Promise<void>;
  export(
    sql: string,
    format: "csv" | "json" | "arrow" | "parquet",
    second: QueryValues | string = {},
    third: QueryValues = {},
  ): AsyncGenerator<string> | Promise<Uint8Array> | Promise<void> {
    if (typeof second === "string") return this.#exportParquet(sql, second, third);
    return format === "arrow" ? this.#exportArrow(sql, second) : this.#text(sql, format, second);
  }

  async *#text(sql: string, format: string, values: QueryValues): AsyncGenerator<string> {
    await this.#assertSelect(sql);
    const batches = this.#database.batches(sql, values);
    yield* format === "json" ? jsonText(batches) : csvText(batches);
  }

  async #exportArrow(sql: string, values: QueryValues): Promise<Uint8Array> {
    await this.#assertSelect(sql);
    return this.#database.stream(sql, values, arrowIpc);
  }

  async #exportParquet(sql: string, path: string, values: QueryValues): Promise<void> {
    await this.#assertSelect(sql);
    await this.#database.stream(sql, values, (result) => writeParquet(result, path));
  }

  close(): void {
    this.#database.close();
  }
}
