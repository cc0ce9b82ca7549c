import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addBuildCommand } from "./commands/build.ts";
import { addEvaluateCommand } from "./commands/evaluate.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addQueryCommand } from "./commands/query.ts";
import { addValidateCommand } from "./commands/validate.ts";
import type { Context, ExitCode } from "./context.ts";
import { describeFailure } from "./failure.ts";

const COMMANDS = [
  addBuildCommand,
  addExtractCommand,
  addEvaluateCommand,
  addQueryCommand,
  addExplainCommand,
  addValidateCommand,
];

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function createProgram(context: Context, finish: (code: ExitCode) => void): Command {
  const pending: Promise<void>[] = [];
  const program = new Command("drillbook")
    .description("Turns news articles on joint military exercises into tables.")
    .version(version())
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .showHelpAfterError("(--help shows what is offered)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void pending.push(context.stdout.write(text)),
      writeErr: (text) => void pending.push(context.stderr.write(text)),
    });
  for (const add of COMMANDS) add(program, context, finish);
  return program;
}

/**
 * Runs one command line (without `node` and the script) and resolves to the exit code; never throws. What an
 * interrupted command leaves behind is its own affair, the exit code of the signal the caller's.
 */
export async function runProgram(
  argv: readonly string[],
  context: Context,
): Promise<ExitCode> {
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
    await context.stderr.write(`drillbook: ${failure.message}\n`);
    return failure.exitCode;
  }
}
