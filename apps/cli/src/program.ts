import { Command, CommanderError } from "commander";
import { addBuildCommand } from "./commands/build.ts";
import { addDiffCommand } from "./commands/diff.ts";
import { addEvaluateCommand } from "./commands/evaluate.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addFitCommand } from "./commands/fit.ts";
import { addQueryCommand } from "./commands/query.ts";
import { addReleaseCommand } from "./commands/release.ts";
import { addReviewCommand } from "./commands/review.ts";
import { addSeriesCommand } from "./commands/series.ts";
import { addValidateCommand } from "./commands/validate.ts";
import type { Context, ExitCode } from "./context.ts";
import { describeFailure } from "./failure.ts";
import { packageVersion } from "./package-version.ts";

const COMMANDS = [
  addBuildCommand,
  addExtractCommand,
  addEvaluateCommand,
  addQueryCommand,
  addExplainCommand,
  addSeriesCommand,
  addReviewCommand,
  addValidateCommand,
  addDiffCommand,
  addReleaseCommand,
  addFitCommand,
];

const HELP = `
Data goes to stdout, everything else to stderr. Ends with 0, with 1 where some input was bad (it is named, the rest is
done) and with 2 for wrong use.
`;

/** All commands, declared. They load the packages when they run: help does not wait for a database. */
function createProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const program = new Command("drillbook")
    .description("Turns news articles on joint military exercises into tables.")
    .version(packageVersion(), "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", HELP)
    .exitOverride();
  for (const add of COMMANDS) add(program, context, finish);
  for (const command of [program, ...program.commands])
    command
      .helpOption("-h, --help", "show this help")
      .exitOverride()
      .configureOutput({
        writeOut: (text) => context.stdout.print(text),
        writeErr: (text) => context.stderr.print(text),
        outputError: (text, write) => write(text.replace(/^error: /, "drillbook: ")),
      });
  return program;
}

/** Runs one command line (without `node` and the script) and resolves to the exit code; never throws. */
export async function runProgram(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv.length > 0 ? argv : ["--help"], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (context.signal.aborted) return exitCode;
    const failure = describeFailure(error);
    context.stderr.print(`drillbook: ${failure.message}\n`);
    return failure.exitCode;
  }
}
