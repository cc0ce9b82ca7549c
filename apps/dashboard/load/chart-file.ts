import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BoundSql, Dataset } from "@drillbook/model";

/** Forms in which the rows of a chart leave the site, and their media types. */
export const ROW_FORMATS = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
} as const;

/** One of {@link ROW_FORMATS}. */
export type RowFormat = keyof typeof ROW_FORMATS;

/** The rows of a query as a file. */
export async function rowFile(
  dataset: Dataset,
  { sql, values }: BoundSql,
  format: RowFormat,
): Promise<BodyInit> {
  if (format === "parquet") return parquetFile(dataset, { sql, values });
  const pieces: string[] = [];
  for await (const piece of dataset.export(sql, format, values)) pieces.push(piece);
  return pieces.join("");
}

async function parquetFile(dataset: Dataset, { sql, values }: BoundSql): Promise<BodyInit> {
  const folder = await mkdtemp(join(/* turbopackIgnore: true */ tmpdir(), "drillbook-chart-"));
  try {
    const path = join(/* turbopackIgnore: true */ folder, "chart.parquet");
    await dataset.export(sql, "parquet", path, values);
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
