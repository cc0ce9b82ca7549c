import { createDatasetWriter, type TableName } from "@drillbook/model";
import { type World, world } from "./rows.ts";

/** Writes the invented world, or another one, as a dataset into the folder. */
export async function writeWorld(dir: string, rows: World = world()): Promise<void> {
  const writer = await createDatasetWriter(dir, { version: "0.0.1" });
  for (const table of Object.keys(rows) as TableName[]) {
    await writer.append(table, (rows[table] ?? []) as never);
  }
  await writer.finish();
}
