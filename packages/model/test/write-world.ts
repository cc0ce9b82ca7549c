import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createDatasetWriter,
  type DatasetSummary,
  type RowsByTable,
  type TableName,
} from "../src/index.ts";

/** Rows of some tables; tables left out are empty. */
export type World = { readonly [N in TableName]?: readonly RowsByTable[N][] };

/** Writes rows to a folder. */
export async function writeWorld(
  dir: string,
  rows: World,
  options: { readonly threads?: number } = {},
): Promise<DatasetSummary> {
  const writer = await createDatasetWriter(dir, { version: "2024.07.0", ...options });
  for (const name of Object.keys(rows) as TableName[]) await writer.append(name, rows[name] ?? []);
  return writer.finish();
}

/** A new folder, and how to remove it. */
export async function newFolder(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), "drillbook-model-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
