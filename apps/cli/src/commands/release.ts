import { appendFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { formatChangeCount } from "../change-text.ts";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder, datasetOption } from "../dataset-option.ts";

interface Options {
  readonly dataset?: string;
  readonly releases?: string;
}

const HELP = `
Freezes the dataset in a folder named by the version, which is never written again; the site offers it under
/data/VERSION/. The table "changes" holds what is other than in the release before, and CHANGELOG.md beside the folders
tells of it. The version must say how much changed: the last number for corrected values, the middle one for rows that came
or went, the first for columns.
`;

async function release(version: string, options: Options, context: Context): Promise<ExitCode> {
  const { releaseDataset } = await import("@drillbook/model");
  const releases = options.releases
    ? resolve(context.cwd, options.releases)
    : join(context.root, "data", "releases");
  const done = await releaseDataset({
    dataset: datasetFolder(options.dataset, context),
    releases,
    version,
  });
  const said = done.before === null ? "- first release\n" : formatChangeCount(done);
  const since = done.before === null ? "" : `, since ${done.before}`;
  await appendFile(join(releases, "CHANGELOG.md"), `## ${version}${since}\n\n${said}\n`);
  await context.stdout.write(said);
  context.stderr.print(`drillbook: released ${version} into ${done.folder}\n`);
  return 0;
}

/** Adds `drillbook release`. */
export function addReleaseCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("release")
    .description("freezes a dataset under a version")
    .argument("<VERSION>", "three numbers such as 1.2.0")
    .addOption(datasetOption())
    .option("--releases <DIR>", "folder of all releases (default: data/releases)")
    .addHelpText("after", HELP)
    .action(async (version: string, options: Options) =>
      finish(await release(version, options, context)),
    );
}
