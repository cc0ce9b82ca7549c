import { arrowIpc } from "./arrow.ts";
import { catalogue, type TableName } from "./catalogue.ts";
import { Database, type DatabaseOptions, type QueryValues, type ResultColumn } from "./database.ts";
import { type DatasetFiles, locateDataset, missingTables, tablePath } from "./dataset-files.ts";
import { schemaFault } from "./dataset-schema.ts";
import { columnListSql, identifier, literal } from "./ddl.ts";
import { DrillbookError, reasonOf } from "./errors.ts";
import { writeParquet } from "./parquet.ts";
import type { PlainRow } from "./plain-value.ts";
import { assertSelect } from "./select-guard.ts";
import { csvText, jsonText } from "./text-export.ts";

/** Bounds of the database behind a dataset; it never spills to disk. */
export type DatasetOptions = Pick<DatabaseOptions, "threads" | "memory_limit">;

/**
 * A published dataset, open for reading: a view for each table. SQL may be anyone's: one SELECT or EXPLAIN is accepted, else
 * DrillbookError `query_refused`; what the database cannot run is `query_failed`. No query can write, read another file, or
 * change a setting; time and memory are bounded only by ending the process. Queries may overlap.
 */
export interface Dataset {
  readonly version: string;
  readonly title: string;
  /** Number of rows of each table. */
  readonly tables: Readonly<Record<TableName, number>>;
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
  const database = await Database.open(options);
  try {
    const tables = await createViews(database, files);
    await database.lock(catalogue.map((table) => tablePath(files, table.name)));
    return new ParquetDataset(database, files, tables);
  } catch (cause) {
    database.close();
    throw cause;
  }
}

async function createViews(database: Database, files: DatasetFiles) {
  const counts: [string, number][] = [];
  for (const table of catalogue) {
    const path = tablePath(files, table.name);
    const fault = await schemaFault(database, table, path).catch(reasonOf);
    if (fault !== null) {
      const message = `${path} is not the table ${table.name}: ${fault}.`;
      throw new DrillbookError({ code: "dataset_invalid", message });
    }
    const name = identifier(table.name);
    const rows = `SELECT ${columnListSql(table)} FROM read_parquet(${literal(path)})`;
    await database.run(`CREATE VIEW ${name} AS ${rows}`);
    const [row] = await database.rows(`SELECT count(*) AS found FROM ${name}`);
    counts.push([table.name, Number(row?.found)]);
  }
  return Object.fromEntries(counts) as Record<TableName, number>;
}

class ParquetDataset implements Dataset {
  readonly version: string;
  readonly title: string;
  readonly tables: Readonly<Record<TableName, number>>;
  readonly #database: Database;

  constructor(database: Database, files: DatasetFiles, tables: Record<TableName, number>) {
    this.#database = database;
    this.version = files.version;
    this.title = files.title;
    this.tables = tables;
  }

  async query<T extends object = PlainRow>(sql: string, values: QueryValues = {}): Promise<T[]> {
    await assertSelect(this.#database, sql);
    const rows: object[] = await this.#database.rows(sql, values);
    return rows as T[];
  }

  async *stream(sql: string, values: QueryValues = {}): AsyncGenerator<PlainRow[], void, void> {
    await assertSelect(this.#database, sql);
    for await (const { rows } of this.#database.batches(sql, values)) {
      if (rows.length > 0) yield [...rows];
    }
  }

  async columns(sql: string): Promise<ResultColumn[]> {
    await assertSelect(this.#database, sql);
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
    await assertSelect(this.#database, sql);
    const batches = this.#database.batches(sql, values);
    yield* format === "json" ? jsonText(batches) : csvText(batches);
  }

  async #exportArrow(sql: string, values: QueryValues): Promise<Uint8Array> {
    await assertSelect(this.#database, sql);
    return this.#database.stream(sql, values, arrowIpc);
  }

  async #exportParquet(sql: string, path: string, values: QueryValues): Promise<void> {
    await assertSelect(this.#database, sql);
    await this.#database.stream(sql, values, (result) => writeParquet(result, path));
  }

  close(): void {
    this.#database.close();
  }
}
