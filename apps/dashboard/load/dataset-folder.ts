import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folder that DRILLBOOK_DATASET names, else `data/dataset` of the repository. */
export function datasetFolder(): string {
  const named = process.env.DRILLBOOK_DATASET;
  if (named !== undefined && named !== "") return resolve(/* turbopackIgnore: true */ named);
  return join(/* turbopackIgnore: true */ repositoryRoot(process.cwd()), "data", "dataset");
}

function repositoryRoot(from: string): string {
  const parent = dirname(from);
  const isRoot = existsSync(join(/* turbopackIgnore: true */ from, "pnpm-workspace.yaml"));
  return isRoot || parent === from ? from : repositoryRoot(parent);
}
