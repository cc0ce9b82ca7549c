import type { Command } from "commander";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder } from "../dataset-option.ts";

const HELP = `
Checks the files against datapackage.json (bytes, SHA-256, rows) and the rows against the tables (columns, keys, nulls,
codes, references). Prints one line a problem and ends with 1 where there is any.
`;

async function validate(folder: string | undefined, context: Context): Promise<ExitCode> {
  const { validateDataset } = await import("@drillbook/model");
  const dir = datasetFolder(folder, context);
  const problems = await validateDataset(dir);
  for (const { message } of problems) await context.stdout.write(`${message}\n`);
  if (problems.length > 0) return 1;
  context.stderr.print(`drillbook: ${dir}: no problem found\n`);
  return 0;
}

/** Adds `drillbook validate`. */
export function addValidateCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("validate")
    .description("checks a dataset against the tables")
    .argument("[DIR]", "folder of the dataset (default: data/dataset)")
    .addHelpText("after", HELP)
    .action(async (folder: string | undefined) => finish(await validate(folder, context)));
}
