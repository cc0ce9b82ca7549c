import { rm } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBValue,
  listValue,
} from "@duckdb/node-api";
import type { Column } from "./column.ts";
import { type ChunkStream, Database, type DatabaseOptions } from "./database.ts";
import { columnListSql, createTableSql, identifier, keyOrderSql, literal } from "./ddl.ts";
import { columnsOf, type Table } from "./table.ts";

/** Rows that go to the database at once: its vector size. */
export const BATCH_SIZE = 2048;

const PARQUET = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

/** The way into one table; the chunk is used again and again. */
interface Intake {
  readonly appender: DuckDBAppender;
  readonly chunk: DuckDBDataChunk;
}

/** Tables under construction: rows go in through the appender, sorted Parquet comes out. */
export class TableStore {
  readonly database: Database;
  readonly #connection: DuckDBConnection;
  readonly #intakes = new Map<string, Intake>();

  private constructor(database: Database, connection: DuckDBConnection) {
    this.database = database;
    this.#connection = connection;
  }

  /** An empty store of the given tables. */
  static async open(tables: readonly Table[], options: DatabaseOptions): Promise<TableStore> {
    const database = await Database.open(options);
    const store = new TableStore(database, await database.connect());
    for (const table of tables) await database.run(createTableSql(table));
    return store;
  }

  /** Adds rows that were checked, at most {@link BATCH_SIZE} of them. */
  async append(table: Table, rows: readonly object[]): Promise<void> {
    const { appender, chunk } = await this.#intake(table);
    const cells = rows as readonly Readonly<Record<string, unknown>>[];
    chunk.reset();
    chunk.setColumns(
      columnsOf(table).map(([name, column]) => cells.map((row) => storedValue(column, row[name]))),
    );
    appender.appendDataChunk(chunk);
    // Memory of the database that JavaScript let go is freed between turns of the event loop only.
    await nextTurn();
  }

  async #intake(table: Table): Promise<Intake> {
    const open = this.#intakes.get(table.name);
    if (open !== undefined) return open;
    const appender = await this.#connection.createAppender(table.name);
    const types = columnsOf(table).map((_, at) => appender.columnType(at));
    const intake = { appender, chunk: DuckDBDataChunk.create(types) };
    this.#intakes.set(table.name, intake);
    return intake;
  }

  /** Makes all appended rows visible to queries. */
  flush(): void {
    for (const { appender } of this.#intakes.values()) appender.flushSync();
  }

  /** The number of rows of one table. */
  async count(table: Table): Promise<number> {
    const sql = `SELECT count(*) AS found FROM ${identifier(table.name)}`;
    const [row] = await this.database.rows(sql);
    return Number(row?.found);
  }

  /** Writes one table, sorted by its key, with `metadata` in the footer of the file. */
  async copy(table: Table, path: string, metadata: Readonly<Record<string, string>>) {
    const rows = `SELECT ${columnListSql(table)} FROM ${identifier(table.name)} ORDER BY ${keyOrderSql(table)}`;
    const pairs = Object.entries(metadata).map(
      ([key, value]) => `${identifier(key)}: ${literal(value)}`,
    );
    const options = `${PARQUET}, KV_METADATA {${pairs.join(", ")}}`;
    await this.database.run(`COPY (${rows}) TO ${literal(path)} (${options})`);
  }

  /** Frees the memory; rows that were not written are lost. */
  close(): void {
    for (const { appender } of this.#intakes.values()) appender.clear();
    this.#connection.closeSync();
    this.database.close();
  }
}

function storedValue(column: Column, value: unknown): DuckDBValue {
  if (column.kind === "list") return Array.isArray(value) ? listValue(value) : null;
  if (typeof value === "string") return column.kind === "date" ? day(value) : value;
  if (typeof value === "number") {
    return column.kind === "integer" && column.bits === 64 ? BigInt(value) : value;
  }
  return typeof value === "boolean" ? value : null;
}

function day(iso: string): DuckDBDateValue {
  return new DuckDBDateValue(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/**
 * Writes a result to a Parquet file, in its own order. The rows pass through a second database, since the one that answers
 * queries may not write; what does not fit into memory is spilled beside the file.
 */
export async function writeParquet(result: ChunkStream, path: string): Promise<void> {
  const spill = `${path}.spill`;
  const database = await Database.open({ temp_directory: spill });
  try {
    const columns = result.names.map((name, at) => `${identifier(name)} ${result.types[at]}`);
    await database.run(`CREATE TABLE result (${columns.join(", ")})`);
    await database.withConnection("appending the result", async (connection) => {
      const appender = await connection.createAppender("result");
      for await (const chunk of result.chunks) appender.appendDataChunk(chunk);
      appender.closeSync();
    });
    await database.run(`COPY result TO ${literal(path)} (${PARQUET})`);
  } finally {
    database.close();
    await rm(spill, { recursive: true, force: true });
  }
}
