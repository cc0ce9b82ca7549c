import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Dataset, openDataset } from "@drillbook/model";

/** A dataset on loan: the same one until it is given back. */
export type Loan = { readonly dataset: Dataset; readonly giveBack: () => void };

type Holding = {
  readonly stamp: string;
  readonly opened: Promise<Dataset>;
  loans: number;
  isRetired: boolean;
};

/**
 * Keeps one open dataset for each folder and opens it anew when it was rebuilt. The old one is closed
 * when the last of those who read it has given it back.
 */
export class DatasetShelf {
  readonly #holdings = new Map<string, Holding>();

  /** Throws DrillbookError `dataset_missing` or `dataset_invalid`; the next call tries again. */
  async borrow(dir: string): Promise<Loan> {
    const stamp = await stampOf(dir);
    const holding = this.#holdingOf(dir, stamp);
    holding.loans += 1;
    try {
      const dataset = await holding.opened;
      return { dataset, giveBack: once(() => giveBack(holding)) };
    } catch (fault) {
      if (this.#holdings.get(dir) === holding) this.#holdings.delete(dir);
      throw fault;
    }
  }

  #holdingOf(dir: string, stamp: string): Holding {
    const held = this.#holdings.get(dir);
    if (held?.stamp === stamp) return held;
    const holding = { stamp, opened: openDataset(dir), loans: 0, isRetired: false };
    this.#holdings.set(dir, holding);
    if (held !== undefined) retire(held);
    return holding;
  }
}

/** Changes when the dataset is rebuilt: the real file behind the folder's description, and its time. */
async function stampOf(dir: string): Promise<string> {
  try {
    const path = await realpath(join(dir, "datapackage.json"));
    const { mtimeMs, ino, size } = await stat(path);
    return `${path} ${ino} ${mtimeMs} ${size}`;
  } catch {
    return "missing";
  }
}

function retire(holding: Holding): void {
  holding.isRetired = true;
  closeIfUnused(holding);
}

function giveBack(holding: Holding): void {
  holding.loans -= 1;
  closeIfUnused(holding);
}

function closeIfUnused({ isRetired, loans, opened }: Holding): void {
  if (!isRetired || loans > 0) return;
  void opened.then(
    (dataset) => dataset.close(),
    () => undefined,
  );
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
