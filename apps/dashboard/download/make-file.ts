import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  croissantJson,
  type DatasetFiles,
  openDataset,
  sha256Sums,
  type TableName,
  wholeTable,
} from "@drillbook/model";
import { ZipFile } from "yazl";
import type { OtherFile, TableForm } from "./file-form.ts";

/** A file that is no table and that a dataset does not hold itself. */
export type MadeFile = Exclude<OtherFile, "datapackage.json">;

/** Writes such a file for a dataset. */
export async function makeOther(path: string, name: MadeFile, files: DatasetFiles): Promise<void> {
  await OTHERS[name](path, files);
}

/** Writes a table of a dataset in another form than Parquet. */
export async function makeTable(
  path: string,
  { table, form }: { readonly table: TableName; readonly form: Exclude<TableForm, "parquet"> },
  { root }: DatasetFiles,
): Promise<void> {
  const dataset = await openDataset(root);
  try {
    const sql = wholeTable(table);
    if (form === "arrow") await writeFile(path, await dataset.export(sql, "arrow"));
    else await pipeline(Readable.from(dataset.export(sql, form)), createWriteStream(path));
  } finally {
    dataset.close();
  }
}

type MakeOther = (path: string, files: DatasetFiles) => Promise<void>;

const OTHERS: Readonly<Record<MadeFile, MakeOther>> = {
  "croissant.json": async (path, files) => writeFile(path, croissantJson(files)),
  SHA256SUMS: async (path, files) => writeFile(path, await sha256Sums(files)),
  "drillbook.zip": makeZip,
};

/** All files of the dataset, stored as they are: Parquet is compressed already. */
async function makeZip(path: string, files: DatasetFiles): Promise<void> {
  const zip = new ZipFile();
  // The same files give the same bytes.
  const options = { compress: false, mtime: new Date(0), mode: 0o100644 };
  const names = ["datapackage.json", ...[...files.described.keys()].map((t) => `${t}.parquet`)];
  for (const name of names)
    zip.addFile(join(/* turbopackIgnore: true */ files.root, name), name, options);
  zip.addBuffer(Buffer.from(await sha256Sums(files)), "SHA256SUMS", options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
