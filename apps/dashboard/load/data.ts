import { catalogue, overview, releasedVersions } from "@drillbook/model";
import { releasesFolder } from "./dataset-folder.ts";
import { fromDataset } from "./request-dataset.ts";

/** What the dataset holds, by table, and which versions of it are frozen, the latest first. */
export const loadData = () =>
  fromDataset(async (dataset) => ({
    version: dataset.version,
    title: dataset.title,
    numbers: await overview(dataset),
    releases: (await releasedVersions(releasesFolder())).reverse(),
    tables: catalogue.map(({ name, title, grain }) => ({
      name,
      title,
      grain,
      rows: dataset.tables[name],
      bytes: dataset.bytes[name],
    })),
  }));

/** What {@link loadData} reads. */
export type DataFiles = NonNullable<Awaited<ReturnType<typeof loadData>>["data"]>;
