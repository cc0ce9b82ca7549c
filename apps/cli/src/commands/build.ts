import type { BuildSummary } from "@drillbook/ingest";
import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder } from "../dataset-option.ts";
import { formatUnheeded } from "../decision-text.ts";
import { type DecisionsOption, decisionsOption, decisionsToObey } from "../decisions-option.ts";
import { gazetteerFolder, gazetteerOption } from "../gazetteer-option.ts";
import { packageVersion } from "../package-version.ts";
import { createProgress } from "../progress.ts";
import { formatRejection } from "../rejection-text.ts";

interface Options extends DecisionsOption {
  readonly out?: string;
  readonly gazetteer?: string;
}

const HELP = `
PATH is a file or a folder of articles; "-" reads JSON lines from stdin. Without any, data/articles is read.

The dataset is replaced in one step when all is written: interrupted or failed, the command leaves the one that was
there. What cannot be read is named on stderr and in the table "rejections", and the command then ends with 1.

Decisions (drillbook review writes them) are obeyed: which reports are of one exercise, and what a cell holds. One that
a later one contradicts, or of which a report is no longer there, is told on stderr and in the table "decisions".
`;

function formatSummary(summary: BuildSummary, out: string): string {
  const { articles, duplicates, same_text, reports, exercises, merged, rejections, decisions } =
    summary;
  const obeyed = decisions.filter(({ outcome }) => outcome === "obeyed").length;
  const { redirects, earlier_fault } = summary;
  return [
    `read      articles ${articles}, near-identical copies among them ${duplicates}, same text again ${same_text}`,
    `found     reports ${reports}`,
    `merged    reports ${merged}, which leaves exercises ${exercises}`,
    ...(decisions.length > 0 ? [`decided   decisions ${decisions.length}, obeyed ${obeyed}`] : []),
    `rejected  inputs ${rejections}`,
    `earlier   ${earlier_fault === null ? `ids redirected ${redirects}` : `ids not redirected: ${earlier_fault}`}`,
    `written   ${out}`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** What to read; the default is named from the root, so that the dataset is the same wherever it is built from. */
function inputs(paths: readonly string[], context: Context) {
  return paths.length > 0
    ? { paths, base: context.cwd }
    : { paths: ["data/articles"], base: context.root };
}

async function build(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { buildDataset } = await import("@drillbook/ingest");
  const out = datasetFolder(options.out, context);
  const progress = createProgress(context.stderr.isTerminal);
  try {
    const summary = await buildDataset({
      ...inputs(paths, context),
      gazetteer_dir: gazetteerFolder(options, context),
      out,
      ...decisionsToObey(options, context),
      version: packageVersion(),
      stdin: context.stdin,
      signal: context.signal,
      reporter: {
        ...progress,
        onRejection: (rejection) =>
          progress.aside(() => context.stderr.print(formatRejection(rejection))),
        onUnheeded: (decision) =>
          progress.aside(() => context.stderr.print(formatUnheeded(decision))),
      },
    });
    progress.stop();
    await context.stdout.write(formatSummary(summary, out));
    return summary.rejections > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
}

/** Adds `drillbook build`. */
export function addBuildCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("build")
    .description("the main job: reads articles, merges what they say, writes a dataset")
    .argument("[PATH...]", "files and folders of articles")
    .option("--out <DIR>", "folder of the dataset (default: data/dataset)")
    .addOption(gazetteerOption())
    .addOption(decisionsOption())
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: Options) =>
      finish(await build(paths, options, context)),
    );
}
