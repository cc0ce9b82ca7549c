import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { catalogue, type RowsByTable, type TableName } from "./catalogue.ts";
import { type Dataset, openDataset } from "./dataset.ts";
import { DrillbookError } from "./errors.ts";
import { changesBetween } from "./queries/changes.ts";
import { wholeTable } from "./queries/whole-table.ts";
import { assertVersion, byVersion, type ReleaseStep, versionParts } from "./version-rule.ts";
import { createDatasetWriter, type DatasetWriter } from "./writer.ts";

/** What is released, where to, and as what. */
export interface ReleaseOptions {
  /** Folder of the dataset, absolute. */
  readonly dataset: string;
  /** Folder of all releases, absolute; made where it does not exist. */
  readonly releases: string;
  readonly version: string;
}

/** How many rows and cells of one table changed. */
export interface TableChanges {
  readonly table_name: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** A dataset that was frozen. */
export interface Release {
  readonly version: string;
  /** The version before; `null` for the first. */
  readonly before: string | null;
  readonly step: ReleaseStep | null;
  /** Tables in which something changed. */
  readonly tables: readonly TableChanges[];
  /** Columns that came or went, as `table.column`. */
  readonly columns: readonly string[];
  readonly folder: string;
}

/** The versions that were released into a folder, the oldest first. */
export async function releasedVersions(releases: string): Promise<string[]> {
  const names = await readdir(releases).catch(() => []);
  return names.filter((name) => versionParts(name) !== null).sort(byVersion);
}

/**
 * Freezes a dataset in a folder named by its version, with what changed since the release before in the table `changes`. The
 * folder appears whole and is never written again. Throws DrillbookError `version_refused` where it is there already, where
 * the version does not say how much changed, or where nothing did.
 */
export async function releaseDataset(options: ReleaseOptions): Promise<Release> {
  const { dataset, releases, version } = options;
  const released = await releasedVersions(releases);
  const before = released.at(-1) ?? null;
  const compared = before === null ? null : await countChanges(join(releases, before), dataset);
  if (compared !== null && compared.step === null) throw nothingNew(before ?? "");
  assertVersion(version, before, compared?.step ?? "patch");
  const folder = join(releases, version);
  await freeze(options, before === null ? null : join(releases, before), folder);
  return {
    version,
    before,
    step: compared?.step ?? null,
    tables: compared?.tables ?? [],
    columns: compared?.columns ?? [],
    folder,
  };
}

function nothingNew(before: string): DrillbookError {
  const message = `Nothing has changed since ${before}: there is nothing to release.`;
  return new DrillbookError({ code: "version_refused", message });
}

/** What {@link countChanges} finds. */
export interface ChangeCount extends Pick<Release, "tables" | "columns"> {
  /** `null` where nothing changed. */
  readonly step: ReleaseStep | null;
}

/** Counts what makes one dataset into another. */
export async function countChanges(older: string, newer: string): Promise<ChangeCount> {
  const changes = await changesBetween(older, newer);
  try {
    const counts = new Map<string, { added: number; removed: number; changed: number }>();
    for await (const rows of changes.rows())
      for (const { table_name, change } of rows) {
        const count = counts.get(table_name) ?? { added: 0, removed: 0, changed: 0 };
        counts.set(table_name, count);
        count[change] += 1;
      }
    const tables = [...counts].map(([table_name, count]) => ({ table_name, ...count }));
    const columns = changes.columns.map(({ column }) => column);
    return { tables, columns, step: stepOf(tables, columns) };
  } finally {
    changes.close();
  }
}

function stepOf(tables: readonly TableChanges[], columns: readonly string[]): ReleaseStep | null {
  if (columns.length > 0) return "major";
  if (tables.some(({ added, removed }) => added + removed > 0)) return "minor";
  return tables.length > 0 ? "patch" : null;
}

async function freeze(
  { dataset, releases, version }: ReleaseOptions,
  before: string | null,
  folder: string,
): Promise<void> {
  await mkdir(releases, { recursive: true });
  const building = join(releases, `.${version}.${process.pid}`);
  const open = await openDataset(dataset);
  const writer = await createDatasetWriter(building, { version, title: open.title });
  try {
    for (const { name } of catalogue) if (name !== "changes") await copyTable(open, writer, name);
    if (before !== null) await writeChanges(writer, before, dataset);
    await writer.finish();
    await rename(building, folder);
  } catch (cause) {
    await writer.abort();
    throw cause;
  } finally {
    await rm(building, { recursive: true, force: true });
    open.close();
  }
}

async function copyTable<N extends TableName>(
  from: Dataset,
  writer: DatasetWriter,
  name: N,
): Promise<void> {
  for await (const rows of from.stream(wholeTable(name)))
    await writer.append(name, rows as readonly object[] as readonly RowsByTable[N][]);
}

async function writeChanges(writer: DatasetWriter, older: string, newer: string): Promise<void> {
  const changes = await changesBetween(older, newer);
  try {
    for await (const rows of changes.rows()) await writer.append("changes", rows);
  } finally {
    changes.close();
  }
}
