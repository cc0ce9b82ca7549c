import { overview } from "@drillbook/model";
import { fromDataset } from "./request-dataset.ts";

/** What the dataset is at the moment: version, rows of each table, the figures over all. */
export const loadAbout = () =>
  fromDataset(async (dataset) => ({
    version: dataset.version,
    tables: dataset.tables,
    numbers: await overview(dataset),
  }));

/** What {@link loadAbout} reads. */
export type AboutData = NonNullable<Awaited<ReturnType<typeof loadAbout>>["data"]>;
