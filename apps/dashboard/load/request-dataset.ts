import { type Dataset, DrillbookError } from "@drillbook/model";
import { after } from "next/server";
import { cache } from "react";
import { datasetFolder } from "./dataset-folder.ts";
import { DatasetShelf } from "./dataset-shelf.ts";
import { remembering } from "./remembered-answers.ts";

const shelf = new DatasetShelf();

/** What came of a reading: the answer, or why there is no dataset to ask. */
export type Loaded<T> =
  | { readonly fault: null; readonly data: T }
  | { readonly fault: DrillbookError; readonly data: null };

/** The one dataset of a request; later calls of the same request get the same, even if it is rebuilt meanwhile. */
const requestDataset = cache(async (): Promise<Loaded<Dataset>> => {
  try {
    const { dataset, giveBack } = await shelf.borrow(datasetFolder());
    after(giveBack);
    return { fault: null, data: remembering(dataset) };
  } catch (fault) {
    if (fault instanceof DrillbookError) return { fault, data: null };
    throw fault;
  }
});

/** Asks the dataset of the request; a dataset that is missing or broken is an answer, other faults are thrown. */
export async function fromDataset<T>(read: (dataset: Dataset) => Promise<T>): Promise<Loaded<T>> {
  const opened = await requestDataset();
  if (opened.fault !== null) return opened;
  return { fault: null, data: await read(opened.data) };
}
