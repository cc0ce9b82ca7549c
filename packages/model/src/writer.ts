import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogue, type RowsByTable, SCHEMA_VERSION, type TableName } from "./catalogue.ts";
import { type DatasetSummary, dataPackageJson, type FileSummary, LICENCE } from "./data-package.ts";
import { DrillbookError } from "./errors.ts";
import { fileSha256 } from "./file-hash.ts";
import { BATCH_SIZE, TableStore } from "./parquet.ts";
import { checkRow } from "./row-check.ts";
import type { Table } from "./table.ts";
import { keyCheck } from "./table-checks.ts";

/** How a dataset is written. */
export interface DatasetWriterOptions {
  /** Version of the data; stands in every file. */
  readonly version: string;
  readonly title?: string;
  /** Default 2. The bytes do not depend on it. */
  readonly threads?: number;
  /** As DuckDB writes it; what does not fit is spilled to disk inside the folder. Default `1GB`. */
  readonly memory_limit?: string;
}

/** Takes rows in any order and writes Parquet files whose bytes depend on the rows alone. */
export interface DatasetWriter {
  /**
   * Adds rows; holds no more than a batch of them. Throws DrillbookError `row_invalid`, naming table, column and value,
   * or `table_unknown`; the writer can then only be aborted. Calls for one table must not overlap.
   */
  append<N extends TableName>(
    table: N,
    rows: Iterable<RowsByTable[N]> | AsyncIterable<RowsByTable[N]>,
  ): Promise<void>;
  /**
   * Writes every table, also the empty ones, and `datapackage.json` last. Throws DrillbookError `key_not_unique` when two
   * rows share a key, and then leaves the folder as it was.
   */
  finish(): Promise<DatasetSummary>;
  /** Gives up and removes what was written. Harmless after {@link DatasetWriter.finish}. */
  abort(): Promise<void>;
}

/**
 * Opens a writer on a folder, which is made where it does not exist. All work is done in a folder inside it; the files of
 * an earlier dataset are replaced only when the new ones are complete.
 */
export async function createDatasetWriter(
  dir: string,
  options: DatasetWriterOptions,
): Promise<DatasetWriter> {
  const made = await mkdir(dir, { recursive: true });
  const work = await mkdtemp(join(dir, ".writing-"));
  const { threads = 2, memory_limit = "1GB" } = options;
  const temp_directory = join(work, "spill");
  const bounds = { threads, memory_limit, temp_directory };
  const store = await TableStore.open(catalogue, bounds).catch(async (cause: unknown) => {
    await rm(made ?? work, { recursive: true, force: true });
    throw cause;
  });
  return new ParquetWriter({ dir, work, made, store, options });
}

interface Workshop {
  readonly dir: string;
  readonly work: string;
  /** The first folder that had to be made. */
  readonly made: string | undefined;
  readonly store: TableStore;
  readonly options: DatasetWriterOptions;
}

class ParquetWriter implements DatasetWriter {
  readonly #shop: Workshop;
  readonly #waiting = new Map<string, object[]>();
  #state: "open" | "failed" | "closed" = "open";

  constructor(shop: Workshop) {
    this.#shop = shop;
  }

  async append(name: string, rows: Iterable<object> | AsyncIterable<object>): Promise<void> {
    this.#assertOpen();
    const table = catalogue.find((known) => known.name === name);
    try {
      if (table === undefined) throw unknownTable(name);
      for await (const row of rows) await this.#add(table, row);
    } catch (cause) {
      this.#state = "failed";
      throw cause;
    }
  }

  async #add(table: Table, row: object): Promise<void> {
    const [problem] = checkRow(table, row);
    if (problem !== undefined) {
      throw new DrillbookError({
        code: "row_invalid",
        message: problem.message,
        detail: JSON.stringify(row),
      });
    }
    const waiting = this.#waiting.get(table.name) ?? [];
    this.#waiting.set(table.name, waiting);
    if (waiting.push(row) >= BATCH_SIZE) {
      await this.#shop.store.append(table, waiting.splice(0));
    }
  }

  async finish(): Promise<DatasetSummary> {
    this.#assertOpen();
    try {
      const summary = await this.#write();
      await rm(this.#shop.work, { recursive: true, force: true });
      this.#close();
      return summary;
    } catch (cause) {
      await this.abort();
      throw cause;
    }
  }

  async #write(): Promise<DatasetSummary> {
    const { dir, work, store, options } = this.#shop;
    for (const table of catalogue) {
      const waiting = this.#waiting.get(table.name) ?? [];
      if (waiting.length > 0) await store.append(table, waiting);
    }
    this.#waiting.clear();
    store.flush();
    const files: FileSummary[] = [];
    for (const table of catalogue) files.push(await this.#writeTable(table));
    const { version, title = "Drillbook: joint military exercises in the news" } = options;
    const summary = { version, title, files };
    await writeFile(join(work, "datapackage.json"), dataPackageJson(summary));
    for (const name of [...files.map((file) => file.path), "datapackage.json"]) {
      await rename(join(work, name), join(dir, name));
    }
    return summary;
  }

  async #writeTable(table: Table): Promise<FileSummary> {
    const { work, store, options } = this.#shop;
    await assertKey(store, table);
    const path = `${table.name}.parquet`;
    await store.copy(table, join(work, path), {
      title: table.title,
      table: table.name,
      version: options.version,
      licence: LICENCE,
      schema_version: SCHEMA_VERSION,
    });
    const rows = await store.count(table);
    const { size: bytes } = await stat(join(work, path));
    const sha256 = await fileSha256(join(work, path));
    return { table: table.name, path, rows, bytes, sha256 };
  }

  async abort(): Promise<void> {
    if (this.#state === "closed") return;
    this.#close();
    await rm(this.#shop.made ?? this.#shop.work, { recursive: true, force: true });
  }

  #close(): void {
    this.#state = "closed";
    this.#shop.store.close();
  }

  #assertOpen(): void {
    if (this.#state === "open") return;
    const message = `The writer of ${this.#shop.dir} is ${this.#state}; it takes no more rows.`;
    throw new DrillbookError({ code: "writer_closed", message });
  }
}

async function assertKey(store: TableStore, table: Table): Promise<void> {
  const { sql, says } = keyCheck(table);
  const [row] = await store.database.rows(sql);
  if (Number(row?.found) === 0) return;
  const message = `${table.name}: ${says}, first: ${row?.example}`;
  throw new DrillbookError({ code: "key_not_unique", message });
}

function unknownTable(name: string): DrillbookError {
  const known = catalogue.map((table) => table.name).join(", ");
  const message = `There is no table ${name}; there are ${known}.`;
  return new DrillbookError({ code: "table_unknown", message });
}
