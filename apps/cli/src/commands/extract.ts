import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { gazetteerFolder, gazetteerOption } from "../gazetteer-option.ts";
import { formatRejection } from "../rejection-text.ts";

interface Options {
  readonly gazetteer?: string;
}

const HELP = `
Prints one JSON line an article, in the order of the input:
{"id", "url", "published", "exercises": [{"name", "aliases", ..., "evidence": [...]}]}

PATH is a file or a folder of .txt, .md, .html, .json, .jsonl, feeds or web archives; "-" reads JSON lines from
stdin. What cannot be read is named on stderr, and the command then ends with 1.
`;

async function extract(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { extractArticles } = await import("@drillbook/ingest");
  const items = extractArticles({
    paths: paths.length > 0 ? paths : ["-"],
    base: context.cwd,
    gazetteer_dir: gazetteerFolder(options, context),
    stdin: context.stdin,
    signal: context.signal,
  });
  let exitCode: ExitCode = 0;
  for await (const item of items) {
    if (item.type === "article") await context.stdout.write(`${JSON.stringify(item.article)}\n`);
    else {
      exitCode = 1;
      context.stderr.print(formatRejection(item.rejection));
    }
  }
  return exitCode;
}

/** Adds `drillbook extract`. */
export function addExtractCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("extract")
    .description("what articles say of exercises, one JSON line an article")
    .argument("[PATH...]", "files and folders of articles (default: -)")
    .addOption(gazetteerOption())
    .addHelpText("after", HELP)
    .action(async (paths: string[], options: Options) =>
      finish(await extract(paths, options, context)),
    );
}
