import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Dataset } from "@drillbook/model";
import { type Command, Option } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";
import { formatTable } from "../table-text.ts";

const FORMATS = ["table", "csv", "json", "parquet", "arrow"] as const;

interface Options {
  readonly dataset?: string;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
}

type Write = (data: string | Uint8Array) => Promise<unknown>;

const HELP = `
Tables: exercises, participants, domains, places, forces, series, reports, evidence, articles, rejections, countries,
organisations. One SELECT (or DESCRIBE, SUMMARIZE, EXPLAIN) of DuckDB's SQL; nothing can be written or changed.

  drillbook query "DESCRIBE exercises"
  drillbook query "SELECT year, count(*) FROM exercises GROUP BY year ORDER BY year"
`;

async function writeParquet(dataset: Dataset, sql: string, write: Write): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "drillbook-"));
  try {
    const path = join(folder, "result.parquet");
    await dataset.export(sql, "parquet", path);
    const file = await open(path);
    for await (const piece of file.createReadStream()) await write(piece);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeResult(
  dataset: Dataset,
  sql: string,
  format: Options["format"],
  write: Write,
): Promise<void> {
  if (format === "parquet") return writeParquet(dataset, sql, write);
  if (format === "arrow") {
    await write(await dataset.export(sql, "arrow"));
  } else if (format === "table") {
    const columns = await dataset.columns(sql);
    await write(formatTable(columns, await dataset.query(sql)));
  } else {
    for await (const piece of dataset.export(sql, format)) await write(piece);
  }
}

async function answer(
  dataset: Dataset,
  sql: string,
  { format, out }: Options,
  context: Context,
): Promise<void> {
  if (out === undefined)
    return writeResult(dataset, sql, format, (data) => context.stdout.write(data));
  const path = resolve(context.cwd, out);
  if (format === "parquet") return dataset.export(sql, "parquet", path);
  const file = await open(path, "w");
  try {
    await writeResult(dataset, sql, format, (data) => file.writeFile(data));
  } finally {
    await file.close();
  }
}

async function query(sql: string, options: Options, context: Context): Promise<ExitCode> {
  const { format, out } = options;
  const isBinary = format === "parquet" || format === "arrow";
  if (isBinary && out === undefined && context.stdout.isTerminal) {
    context.stderr.print(`drillbook: ${format} is not for a terminal; use --out FILE or a pipe\n`);
    return 2;
  }
  const { openDataset } = await import("@drillbook/model");
  const dataset = await openDataset(datasetFolder(options.dataset, context));
  try {
    await answer(dataset, sql, options, context);
    return 0;
  } finally {
    dataset.close();
  }
}

/** Adds `drillbook query`. */
export function addQueryCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("query")
    .description("asks a dataset")
    .argument("<SQL>", "one SELECT")
    .addOption(datasetOption())
    .addOption(
      new Option("--format <FORMAT>", "form of the answer").choices(FORMATS).default("table"),
    )
    .option("--out <FILE>", "write the answer into a file")
    .addHelpText("after", HELP)
    .action(async (sql: string, options: Options) => finish(await query(sql, options, context)));
}
