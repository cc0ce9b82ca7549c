import { join } from "node:path";
import { type DatasetFiles, fileSha256, locateDataset } from "@drillbook/model";
import { stampOf } from "../load/dataset-stamp.ts";

/** What `datapackage.json` says of a dataset, and the checksum of that file. */
export type Description = { readonly files: DatasetFiles; readonly hash: string };

/** Of so many datasets the description is kept. */
const KEPT = 4;

/** Descriptions of datasets, each read once: a reader of Parquet asks for many parts of one file. */
export class Descriptions {
  readonly #known = new Map<string, Promise<Description>>();

  /** That of the dataset in a folder; anew when it was rebuilt. Throws as `locateDataset` does; the next call tries again. */
  async of(folder: string): Promise<Description> {
    const stamp = `${folder} ${await stampOf(folder)}`;
    const known = this.#known.get(stamp) ?? describe(folder);
    this.#known.delete(stamp);
    this.#known.set(stamp, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    known.catch(() => this.#known.delete(stamp));
    return known;
  }
}

async function describe(folder: string): Promise<Description> {
  const files = await locateDataset(folder);
  const path = join(/* turbopackIgnore: true */ files.root, "datapackage.json");
  return { files, hash: await fileSha256(path) };
}
