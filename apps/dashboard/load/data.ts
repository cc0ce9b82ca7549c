import { readdir } from "node:fs/promises";
import { catalogue, locateDataset, overview } from "@drillbook/model";
import { datasetFolder, releasesFolder } from "./dataset-folder.ts";
import { fromDataset } from "./request-dataset.ts";

const VERSION = /^\d+\.\d+\.\d+$/;

/** What the dataset holds, by table, and which versions of it are frozen. */
export const loadData = () =>
  fromDataset(async (dataset) => {
    const { described } = await locateDataset(datasetFolder());
    return {
      version: dataset.version,
      title: dataset.title,
      numbers: await overview(dataset),
      releases: await releases(),
      tables: catalogue.map(({ name, title, grain }) => ({
        name,
        title,
        grain,
        rows: dataset.tables[name],
        bytes: described.get(name)?.bytes ?? 0,
      })),
    };
  });

/** What {@link loadData} reads. */
export type DataFiles = NonNullable<Awaited<ReturnType<typeof loadData>>["data"]>;

/** Versions that were frozen, the latest first. */
async function releases(): Promise<string[]> {
  const names = await readdir(/* turbopackIgnore: true */ releasesFolder()).catch(() => []);
  const order = new Intl.Collator("en", { numeric: true });
  return names.filter((name) => VERSION.test(name)).sort((a, b) => order.compare(b, a));
}
