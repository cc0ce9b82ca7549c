import { stat } from "node:fs/promises";
import { Database } from "../database.ts";
import { type DatasetFiles, locateDataset, tablePath } from "../dataset-files.ts";
import { literal } from "../ddl.ts";
import { DrillbookError } from "../errors.ts";
import { fileSha256 } from "../file-hash.ts";
import type { RedirectRow } from "../tables/redirects.ts";
import type { ReportRow } from "../tables/reports.ts";

/** A report of an earlier dataset, as far as it tells what became of an exercise. */
export type EarlierReport = Pick<ReportRow, "report_id" | "article_id" | "exercise_id" | "name">;

/** The ids that a dataset has given, open for reading. */
export interface EarlierIds {
  /** All reports in batches, those of one exercise one behind the other. */
  reports(): AsyncGenerator<readonly EarlierReport[], void, void>;
  /** The redirects that it has itself, by `old_id`; none in a dataset that is older than this table. */
  redirects(): Promise<RedirectRow[]>;
  /** The reports that exercises of these ids held, or held last where the dataset redirects them, in the order of their ids. */
  members(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Frees the memory. */
  close(): void;
}

/**
 * Opens what a dataset says of ids, also where its other tables are not those of today. `null` where the folder holds no
 * dataset. Throws DrillbookError `dataset_missing`, `dataset_invalid` or `query_failed` where there is one that cannot be
 * trusted: a file is missing, or is not what `datapackage.json` says.
 */
export async function openEarlierIds(dir: string): Promise<EarlierIds | null> {
  const files = await locateDataset(dir).catch((cause: unknown) => {
    if (cause instanceof DrillbookError && cause.code === "dataset_missing") return null;
    throw cause;
  });
  if (files === null) return null;
  await assertUnchanged(files, "reports");
  const hasRedirects = files.described.has("redirects");
  if (hasRedirects) await assertUnchanged(files, "redirects");
  const database = await Database.open();
  const from = (table: string): string => `FROM read_parquet(${literal(tablePath(files, table))})`;
  return {
    async *reports() {
      const sql = `SELECT report_id, article_id, exercise_id, name ${from("reports")} ORDER BY exercise_id, report_id`;
      for await (const { rows } of database.batches(sql))
        yield rows as readonly object[] as readonly EarlierReport[];
    },
    async redirects() {
      if (!hasRedirects) return [];
      const sql = `SELECT old_id, new_ids, reason, report_ids ${from("redirects")} ORDER BY old_id`;
      return (await database.rows(sql)) as object[] as RedirectRow[];
    },
    async members(ids) {
      if (ids.length === 0) return new Map();
      const redirected = hasRedirects
        ? `UNION ALL SELECT old_id, unnest(report_ids) ${from("redirects")}`
        : "";
      const held = `SELECT exercise_id AS id, report_id ${from("reports")} ${redirected}`;
      const sql = `SELECT id, list(DISTINCT report_id ORDER BY report_id) AS report_ids FROM (${held}) WHERE id IN (${ids.map(literal).join(", ")}) GROUP BY id`;
      const rows = (await database.rows(sql)) as object[] as Members[];
      return new Map(rows.map(({ id, report_ids }) => [id, report_ids]));
    },
    close: () => database.close(),
  };
}

interface Members {
  readonly id: string;
  readonly report_ids: readonly string[];
}

async function assertUnchanged(files: DatasetFiles, table: string): Promise<void> {
  const path = tablePath(files, table);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) {
    const message = `The dataset in ${files.root} lacks the file ${table}.parquet.`;
    throw new DrillbookError({ code: "dataset_missing", message });
  }
  if (files.described.get(table)?.hash === `sha256:${await fileSha256(path)}`) return;
  const message = `${path} is not the file that datapackage.json describes.`;
  throw new DrillbookError({ code: "dataset_invalid", message });
}
