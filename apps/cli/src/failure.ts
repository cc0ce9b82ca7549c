import { DrillbookError } from "@drillbook/model";
import type { ExitCode } from "./context.ts";

/** What to tell of an error, and how to end. */
export interface Failure {
  readonly message: string;
  readonly exitCode: ExitCode;
}

/** Codes of errors in what a person handed in, as against how the command was used. */
const INPUT_CODES: ReadonlySet<string> = new Set(["gold_invalid"]);

/** Turns an error into words. One that nobody foresaw is told with its stack: it is a fault of the program. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof DrillbookError)
    return { message: error.message, exitCode: INPUT_CODES.has(error.code) ? 1 : 2 };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `unexpected error, please report it\n${text}`, exitCode: 1 };
}
