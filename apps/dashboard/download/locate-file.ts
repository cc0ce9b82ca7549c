import { join } from "node:path";
import { type DatasetFiles, tablePath } from "@drillbook/model";
import { datasetFolder, releasesFolder } from "../load/dataset-folder.ts";
import { type Description, Descriptions } from "./descriptions.ts";
import type { OfferedFile } from "./file-form.ts";
import { makeOther, makeTable } from "./make-file.ts";
import { PreparedFiles } from "./prepared-files.ts";

/** A file ready to be sent. */
export type LocatedFile = {
  readonly path: string;
  /** Strong: the same bytes have the same one, other bytes another. */
  readonly etag: string;
};

const prepared = new PreparedFiles();
const descriptions = new Descriptions();

/**
 * Finds a file of a version, `latest` being the dataset that the site shows; forms that a dataset does not hold are made at
 * the first request. Throws DrillbookError `dataset_missing` or `dataset_invalid`.
 */
export async function locateFile(version: string, offered: OfferedFile): Promise<LocatedFile> {
  const described = await descriptions.of(folderOf(version));
  return { path: await pathOf(described.files, offered), etag: `"${etagOf(described, offered)}"` };
}

function folderOf(version: string): string {
  if (version === "latest") return datasetFolder();
  return join(/* turbopackIgnore: true */ releasesFolder(), version);
}

async function pathOf(files: DatasetFiles, offered: OfferedFile): Promise<string> {
  const { name, table, form, other } = offered;
  if (other === "datapackage.json") return join(/* turbopackIgnore: true */ files.root, other);
  if (other !== null)
    return prepared.get(files.root, name, (path) => makeOther(path, other, files));
  if (form === "parquet") return tablePath(files, table);
  return prepared.get(files.root, name, (path) => makeTable(path, { table, form }, files));
}

/** Of a table its checksum and form; of the rest what describes all tables, and the name. */
function etagOf({ files, hash }: Description, { name, table, form }: OfferedFile): string {
  if (table !== null) return `${digits(files.described.get(table)?.hash ?? "")}-${form}`;
  return `${digits(hash)}-${name}`;
}

const DIGITS = 32;

const digits = (hash: string): string => hash.replace("sha256:", "").slice(0, DIGITS);
