import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  createDatasetWriter,
  type DatasetSummary,
  type DatasetWriter,
  type RowsByTable,
  type TableName,
} from "@drillbook/model";
import { namesIn, syncToDisk } from "./file-system.ts";
import { assertPublishable } from "./output-folder.ts";
import type { TableRows } from "./rows.ts";
import { createVersionStore } from "./version-store.ts";

/** Where and as what a dataset is published. */
export interface PublishOptions {
  /** The folder of the dataset, absolute; made where it does not exist. */
  readonly out: string;
  /** Version of the data, for `datapackage.json`. */
  readonly version: string;
  /** Aborting leaves the dataset that was there. */
  readonly signal?: AbortSignal;
}

const DIGEST_DIGITS = 32;

function digestOf({ version, files }: DatasetSummary): string {
  const lines = [version, ...files.map(({ path, sha256 }) => `${sha256} ${path}`)];
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, DIGEST_DIGITS);
}

/** A batch is given to the writer as one of its table. */
function append<N extends TableName>(
  writer: DatasetWriter,
  { table, rows }: { readonly table: N; readonly rows: Iterable<RowsByTable[N]> },
): Promise<void> {
  return writer.append(table, rows);
}

async function writeTables(
  folder: string,
  batches: Iterable<TableRows>,
  { version, signal }: PublishOptions,
): Promise<DatasetSummary> {
  const writer = await createDatasetWriter(folder, { version });
  try {
    for (const batch of batches) {
      signal?.throwIfAborted();
      await append(writer, batch);
    }
    signal?.throwIfAborted();
    return await writer.finish();
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) await syncToDisk(join(folder, name));
  await syncToDisk(folder);
}

/** A dataset on its way: nothing of it is seen before all is written. */
export interface Publication {
  /** A folder for what has to be put away until then; it goes with {@link Publication.close}. */
  readonly scratch: string;
  /**
   * Writes a dataset and makes it the current one in a single step: whatever happens on the way, also to the power, the
   * folder holds the dataset from before or the new one, whole. Equal rows give equal bytes.
   */
  publish(batches: Iterable<TableRows>): Promise<DatasetSummary>;
  /** Removes what was not published. */
  close(): Promise<void>;
}

/** Begins to publish. Throws `output_refused` where the folder holds something else. */
export async function startPublication(options: PublishOptions): Promise<Publication> {
  await assertPublishable(options.out);
  const store = createVersionStore(options.out);
  const scratch = await store.startBuilding();
  const dataset = join(scratch, "dataset");
  return {
    scratch,
    async publish(batches) {
      const summary = await writeTables(dataset, batches, options);
      await syncFolder(dataset);
      options.signal?.throwIfAborted();
      await store.install(dataset, digestOf(summary));
      return summary;
    },
    close: () => store.discard(scratch),
  };
}

/** Publishes rows that are there already. */
export async function publish(
  batches: Iterable<TableRows>,
  options: PublishOptions,
): Promise<DatasetSummary> {
  const publication = await startPublication(options);
  try {
    return await publication.publish(batches);
  } finally {
    await publication.close();
  }
}
