import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Context } from "./context.ts";

/** The option `--dataset DIR` of all commands that ask a dataset. */
export function datasetOption(): Option {
  return new Option("--dataset <DIR>", "folder of the dataset (default: data/dataset)");
}

/** The folder that is named, else the one that `build` writes by default. */
export function datasetFolder(named: string | undefined, context: Context): string {
  return named ? resolve(context.cwd, named) : join(context.root, "data", "dataset");
}
