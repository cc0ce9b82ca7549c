import { join } from "node:path";
import type { DatasetFiles } from "./dataset-files.ts";
import { fileSha256 } from "./file-hash.ts";

/** The checksums of all files of a dataset, a line each as `sha256sum --check` reads them. */
export async function sha256Sums({ root, described }: DatasetFiles): Promise<string> {
  const own = await fileSha256(join(root, "datapackage.json"));
  const lines = [...described.values()].map(
    ({ name, hash }) => `${hash.replace("sha256:", "")}  ${name}.parquet\n`,
  );
  return [`${own}  datapackage.json\n`, ...lines].join("");
}
