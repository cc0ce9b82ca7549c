import type { ExitCode } from "./context.ts";

/** What to tell of an error, and how to end. */
export interface Failure {
  readonly message: string;
  readonly exitCode: ExitCode;
}

/** Codes of errors in how the command was used, as against what it was given to read. */
const USE_CODES: ReadonlySet<string> = new Set(["output_refused", "version_refused"]);

/** A `DrillbookError`, told by its name: the packages are loaded only by the commands that need them. */
function isForeseen(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && error.name === "DrillbookError" && "code" in error;
}

/** Turns an error into words. One that nobody foresaw is told with its stack: it is a fault of the program. */
export function describeFailure(error: unknown): Failure {
  if (isForeseen(error))
    return { message: error.message, exitCode: USE_CODES.has(error.code) ? 2 : 1 };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `unexpected error, please report it\n${text}`, exitCode: 1 };
}
