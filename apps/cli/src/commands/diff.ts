import { resolve } from "node:path";
import type { Command } from "commander";
import { formatChange } from "../change-text.ts";
import type { Context, ExitCode } from "../context.ts";

interface Options {
  readonly json?: true;
  readonly table?: string;
}

const HELP = `
Compares two datasets row by row, by the keys of their tables: rows that came or went and cells with another value. Prints a
line each; --json prints the rows of the table "changes", a line of JSON each.
`;

async function diff(
  older: string,
  newer: string,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { changesBetween } = await import("@drillbook/model");
  const changes = await changesBetween(resolve(context.cwd, older), resolve(context.cwd, newer));
  let found = changes.columns.length;
  try {
    for (const { column, change } of changes.columns)
      context.stderr.print(`drillbook: column ${column} ${change}\n`);
    for await (const rows of changes.rows())
      for (const row of rows) {
        if (options.table !== undefined && row.table_name !== options.table) continue;
        found += 1;
        await context.stdout.write(options.json ? `${JSON.stringify(row)}\n` : formatChange(row));
      }
  } finally {
    changes.close();
  }
  context.stderr.print(
    `drillbook: ${found} ${found === 1 ? "difference" : "differences"} between ${changes.versions.join(" and ")}\n`,
  );
  return 0;
}

/** Adds `drillbook diff`. */
export function addDiffCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("diff")
    .description("what makes one dataset into another")
    .argument("<OLDER>", "folder of a dataset")
    .argument("<NEWER>", "folder of the other")
    .option("--table <NAME>", "only what changed in this table")
    .option("--json", "as rows of the table changes, a line of JSON each")
    .addHelpText("after", HELP)
    .action(async (older: string, newer: string, options: Options) =>
      finish(await diff(older, newer, options, context)),
    );
}
