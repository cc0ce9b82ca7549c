import { type Dataset, openDataset } from "@drillbook/model";
import { stampOf, tellLent } from "./dataset-stamp.ts";

/** A dataset on loan: the same one until it is given back. */
export type Loan = { readonly dataset: Dataset; readonly giveBack: () => void };

type Holding = {
  readonly stamp: string;
  readonly opened: Promise<Dataset>;
  loans: number;
  isRetired: boolean;
};

/** How long a request waits for a rebuilt dataset before it is shown the one before. */
const PATIENCE_MS = 2_000;
/** One thread a query: the queries of a page already run beside each other. */
const HELD = { is_held: true, threads: 1 } as const;

/**
 * Keeps one open dataset for each folder, all of it in memory, and opens it anew when it was rebuilt: a large one is lent
 * as before until the new one is read. The old one is closed when the last of those who read it has given it back.
 */
export class DatasetShelf {
  readonly #holdings = new Map<string, Holding>();
  /** Rebuilt datasets that are being read. */
  readonly #coming = new Map<string, Holding>();

  /** Throws DrillbookError `dataset_missing` or `dataset_invalid`; the next call tries again. */
  async borrow(dir: string): Promise<Loan> {
    const stamp = await stampOf(dir);
    const holding = await this.#lend(dir, stamp);
    try {
      const dataset = await holding.opened;
      tellLent(holding.stamp);
      return { dataset, giveBack: once(() => giveBack(holding)) };
    } catch (fault) {
      if (this.#holdings.get(dir) === holding) this.#holdings.delete(dir);
      throw fault;
    }
  }

  /** The holding, lent once more: what is lent is not closed, and so counted at once. */
  async #lend(dir: string, stamp: string): Promise<Holding> {
    const held = this.#holdings.get(dir);
    if (held?.stamp === stamp) return lent(held);
    const coming = this.#coming.get(dir);
    const holding = coming?.stamp === stamp ? coming : this.#open(dir, stamp);
    if (held === undefined) return lent(holding);
    lent(held);
    if (!(await isSettled(holding.opened))) return held;
    giveBack(held);
    return lent(holding);
  }

  #open(dir: string, stamp: string): Holding {
    const opened = openDataset(dir, HELD);
    const holding = { stamp, opened, loans: 0, isRetired: false };
    const before = this.#holdings.get(dir);
    if (before === undefined) {
      this.#holdings.set(dir, holding);
      return holding;
    }
    this.#coming.set(dir, holding);
    const takeOver = () => {
      if (this.#coming.get(dir) !== holding) return retire(holding);
      this.#coming.delete(dir);
      const held = this.#holdings.get(dir);
      this.#holdings.set(dir, holding);
      if (held !== undefined) retire(held);
    };
    opened.then(takeOver, takeOver);
    return holding;
  }
}

/** Whether an opening has come to its end, for better or worse, within the patience of a request. */
async function isSettled(opened: Promise<Dataset>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const done = opened.then(
    () => true,
    () => true,
  );
  const settled = await Promise.race([done, late]);
  clearTimeout(timer);
  return settled;
}

function lent(holding: Holding): Holding {
  holding.loans += 1;
  return holding;
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
