import { afterAll } from "vitest";
import { type Dataset, openDataset } from "../src/index.ts";
import { world } from "./world.ts";
import { newFolder, writeWorld } from "./write-world.ts";

/** The world as a dataset for all tests of the file that awaits this, and the folder of its files; both go behind them. */
export async function openWorld(): Promise<{ readonly dataset: Dataset; readonly dir: string }> {
  const { dir, remove } = await newFolder();
  await writeWorld(dir, world);
  const dataset = await openDataset(dir);
  afterAll(async () => {
    dataset.close();
    await remove();
  });
  return { dataset, dir };
}
