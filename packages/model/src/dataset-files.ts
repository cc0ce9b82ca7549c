import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { catalogue, type TableName } from "./catalogue.ts";
import { DrillbookError, reasonOf } from "./errors.ts";

/** What `datapackage.json` says of one file. */
export interface DescribedFile {
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly row_count: number;
}

/** The files of one dataset, all of one version. */
export interface DatasetFiles {
  /** The real folder, symbolic links resolved. */
  readonly root: string;
  readonly version: string;
  readonly title: string;
  readonly described: ReadonlyMap<string, DescribedFile>;
}

/**
 * Finds the one folder that `datapackage.json` really lies in, so that a swap of links in the meantime cannot mix two
 * versions, and reads what it says. Throws DrillbookError `dataset_missing` or `dataset_invalid`.
 */
export async function locateDataset(dir: string): Promise<DatasetFiles> {
  const path = await realpath(join(dir, "datapackage.json")).catch((cause: unknown) => {
    const message = `There is no dataset in ${dir}: datapackage.json is missing.`;
    throw new DrillbookError({ code: "dataset_missing", message, cause });
  });
  const descriptor = await readDescriptor(path);
  const { version, title, resources } = descriptor;
  if (typeof version !== "string" || !Array.isArray(resources)) {
    throw invalid(path, "version or resources are missing");
  }
  const described = resources.flatMap(describedFile);
  return {
    root: dirname(path),
    version,
    title: typeof title === "string" ? title : "",
    described: new Map(described.map((file) => [file.name, file])),
  };
}

type Members = Readonly<Record<string, unknown>>;

async function readDescriptor(path: string): Promise<Members> {
  const content: unknown = await readFile(path, "utf8")
    .then(JSON.parse)
    .catch((cause: unknown) => {
      throw invalid(path, reasonOf(cause));
    });
  if (!isMembers(content)) throw invalid(path, "it is not a JSON object");
  return content;
}

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function describedFile(resource: unknown): DescribedFile[] {
  if (!isMembers(resource) || typeof resource.name !== "string") return [];
  const { name, bytes, hash, rowCount } = resource;
  return [{ name, bytes: Number(bytes), hash: String(hash), row_count: Number(rowCount) }];
}

function invalid(path: string, why: string): DrillbookError {
  const message = `${path} does not describe a dataset: ${why}.`;
  return new DrillbookError({ code: "dataset_invalid", message });
}

/** The path of a table's file. */
export const tablePath = (files: DatasetFiles, table: string): string =>
  join(files.root, `${table}.parquet`);

/** The names of the tables whose file is not there. */
export async function missingTables(files: DatasetFiles): Promise<TableName[]> {
  const missing: TableName[] = [];
  for (const { name } of catalogue) {
    const found = await stat(tablePath(files, name)).catch(() => null);
    if (!found?.isFile()) missing.push(name);
  }
  return missing;
}
