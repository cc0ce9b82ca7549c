import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
} from "@duckdb/node-api";
import { literal } from "./ddl.ts";
import { DrillbookError, reasonOf } from "./errors.ts";
import { type PlainRow, plainValue } from "./plain-value.ts";

/** A value that can be bound to a `$name` of a query. */
export type QueryValue = string | number | boolean | null | readonly string[];

/** Values by the name of their parameter, without the dollar sign. Each must occur in the SQL. */
export type QueryValues = Readonly<Record<string, QueryValue>>;

/** Bounds of a database. */
export interface DatabaseOptions {
  /** Worker threads; default 2. */
  readonly threads?: number;
  /** As DuckDB writes it (`512MB`); default its own choice. It does not bound a single value. */
  readonly memory_limit?: string;
  /** Where to spill what does not fit; default nowhere. */
  readonly temp_directory?: string;
}

/** A result as it streams: names without repetition, types, chunks. */
export interface ChunkStream {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly chunks: AsyncIterable<DuckDBDataChunk>;
}

/** Some rows of a result, and the names of all its columns in order. */
export interface Batch {
  readonly names: readonly string[];
  readonly rows: readonly PlainRow[];
}

/** A column of a result: its name and its type as DuckDB writes it. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

/** An in-memory DuckDB. Each query has a connection of its own: a second one would end the stream of the first. */
export class Database {
  readonly #instance: DuckDBInstance;

  private constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  /** Opens an empty database that fetches no extension. */
  static async open(options: DatabaseOptions = {}): Promise<Database> {
    const { threads = 2, memory_limit, temp_directory = "" } = options;
    const instance = await DuckDBInstance.create(":memory:", {
      threads: String(threads),
      temp_directory,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      ...(memory_limit === undefined ? {} : { memory_limit }),
    });
    return new Database(instance);
  }

  /** Forbids every file but `paths`, and any change of the settings. There is no way back. */
  async lock(paths: readonly string[]): Promise<void> {
    await this.run(`SET allowed_paths = [${paths.map(literal).join(", ")}]`);
    await this.run("SET enable_external_access = false");
    await this.run("SET lock_configuration = true");
  }

  /** Runs a statement for its effect. */
  async run(sql: string, values: QueryValues = {}): Promise<void> {
    await this.withConnection(sql, (connection) => connection.run(sql, ...bound(values)));
  }

  /** All rows of a query as plain values. */
  async rows(sql: string, values: QueryValues = {}): Promise<PlainRow[]> {
    return this.withConnection(sql, async (connection) => {
      const reader = await connection.runAndReadAll(sql, ...bound(values));
      const names = distinctNames(reader.columnNames());
      return reader.getRows().map((row) => plainRow(names, row));
    });
  }

  /** Names and types of the result of a query, which is planned but not run. */
  async columns(sql: string): Promise<ResultColumn[]> {
    return this.withConnection(sql, async (connection) => {
      const statement = await connection.prepare(sql);
      const at = Array.from({ length: statement.columnCount }, (_, index) => index);
      const names = distinctNames(at.map((index) => statement.columnName(index)));
      return at.map((index) => ({
        name: names[index] ?? "",
        type: String(statement.columnType(index)),
      }));
    });
  }

  /** Hands the chunks of a query to `use`, one after the other, and closes the stream when it is done. */
  async stream<T>(
    sql: string,
    values: QueryValues,
    use: (stream: ChunkStream) => Promise<T>,
  ): Promise<T> {
    return this.withConnection(sql, async (connection) => {
      const chunks = await connection.stream(sql, ...bound(values));
      return use({
        names: distinctNames(chunks.columnNames()),
        types: chunks.columnTypes(),
        chunks,
      });
    });
  }

  /** The rows of a query in batches of at most 2,048, read as they are asked for; the first batch has no rows, only the names. */
  async *batches(sql: string, values: QueryValues = {}): AsyncGenerator<Batch, void, void> {
    const connection = await this.connect();
    try {
      const result = await connection.stream(sql, ...bound(values));
      const names = distinctNames(result.columnNames());
      yield { names, rows: [] };
      for await (const chunk of result) {
        yield { names, rows: chunk.getRows().map((row) => plainRow(names, row)) };
      }
    } catch (cause) {
      throw queryError(sql, cause);
    } finally {
      connection.closeSync();
    }
  }

  /** Runs `use` with a connection that is closed afterwards; failures become DrillbookError `query_failed`. */
  async withConnection<T>(
    sql: string,
    use: (connection: DuckDBConnection) => Promise<T>,
  ): Promise<T> {
    const connection = await this.connect();
    try {
      return await use(connection);
    } catch (cause) {
      throw queryError(sql, cause);
    } finally {
      connection.closeSync();
    }
  }

  /** A connection that the caller closes. */
  async connect(): Promise<DuckDBConnection> {
    return this.#instance.connect();
  }

  /** Frees the memory. */
  close(): void {
    this.#instance.closeSync();
  }
}

function queryError(sql: string, cause: unknown): DrillbookError {
  if (cause instanceof DrillbookError) return cause;
  const message = `The query failed: ${reasonOf(cause)}`;
  return new DrillbookError({ code: "query_failed", message, detail: sql, cause });
}

/** The names with `_1`, `_2`, … behind those that came before, as SQL sees them: without regard to case. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let n = 1; taken.has(distinct.toLowerCase()); n++) distinct = `${name}_${n}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  });
}

function plainRow(names: readonly string[], row: readonly DuckDBValue[]): PlainRow {
  return Object.fromEntries(names.map((name, at) => [name, plainValue(row[at] ?? null)]));
}

type Bound = readonly [Record<string, DuckDBValue>?, Record<string, DuckDBType>?];

function bound(values: QueryValues): Bound {
  const entries = Object.entries(values);
  if (entries.length === 0) return [];
  const given = entries.map(([name, value]) => [name, isList(value) ? listValue(value) : value]);
  const types = entries.map(([name, value]) => [name, parameterType(value)]);
  return [Object.fromEntries(given), Object.fromEntries(types)];
}

const isList = (value: QueryValue): value is readonly string[] => Array.isArray(value);

function parameterType(value: QueryValue): DuckDBType {
  if (isList(value)) return LIST(VARCHAR);
  if (typeof value === "number") return value === (value | 0) ? INTEGER : DOUBLE;
  return typeof value === "boolean" ? BOOLEAN : VARCHAR;
}
