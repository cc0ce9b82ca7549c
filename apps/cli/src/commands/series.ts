import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";
import { gazetteerFolder, gazetteerOption } from "../gazetteer-option.ts";
import { formatNewAliases, formatNewSeries, formatSeries } from "../series-text.ts";

interface Options {
  readonly new?: true;
  readonly aliases?: true;
  readonly dataset?: string;
  readonly gazetteer?: string;
}

const HELP = `
Without options, prints the series of the dataset in CSV. --new prints those that the gazetteer does not have and that were
held in two years or more, sure ones first, as rows for data/gazetteer/series.csv: the last column names the articles
to look at. --new --aliases prints their other names as rows for series-aliases.csv; examples are to be written by hand.
`;

async function listSeries(options: Options, context: Context): Promise<ExitCode> {
  if (options.aliases && !options.new) {
    context.stderr.print("drillbook: series: --aliases goes with --new\n");
    return 2;
  }
  const { openDataset, seriesEditions } = await import("@drillbook/model");
  const dataset = await openDataset(datasetFolder(options.dataset, context));
  try {
    const rows = await seriesEditions(dataset);
    await context.stdout.write(
      options.new ? await newRows(rows, options, context) : formatSeries(rows),
    );
    return 0;
  } finally {
    dataset.close();
  }
}

async function newRows(
  rows: Parameters<typeof formatSeries>[0],
  options: Options,
  context: Context,
): Promise<string> {
  const { findNewSeries } = await import("@drillbook/ingest");
  const found = await findNewSeries(rows, gazetteerFolder(options, context));
  return options.aliases ? formatNewAliases(found) : formatNewSeries(found);
}

/** Adds `drillbook series`. */
export function addSeriesCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("series")
    .description("the series of exercises, or new ones for the gazetteer")
    .option("--new", "those that the gazetteer does not have yet, sure ones first")
    .option("--aliases", "with --new: their other names")
    .addOption(datasetOption())
    .addOption(gazetteerOption())
    .addHelpText("after", HELP)
    .action(async (options: Options) => finish(await listSeries(options, context)));
}
