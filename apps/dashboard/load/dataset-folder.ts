import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folder that DRILLBOOK_DATASET names, else `data/dataset` of the repository. */
export function datasetFolder(): string {
  return named("DRILLBOOK_DATASET") ?? inData("dataset");
}

/** The folder of frozen datasets, each in a folder named by its version: the one that DRILLBOOK_RELEASES names, else `data/releases`. */
export function releasesFolder(): string {
  return named("DRILLBOOK_RELEASES") ?? inData("releases");
}

function named(variable: string): string | null {
  const path = process.env[variable];
  return path ? resolve(/* turbopackIgnore: true */ path) : null;
}

function inData(folder: string): string {
  return join(/* turbopackIgnore: true */ repositoryRoot(process.cwd()), "data", folder);
}

function repositoryRoot(from: string): string {
  const parent = dirname(from);
  const isRoot = existsSync(join(/* turbopackIgnore: true */ from, "pnpm-workspace.yaml"));
  return isRoot || parent === from ? from : repositoryRoot(parent);
}
