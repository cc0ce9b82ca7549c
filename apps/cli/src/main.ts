import process from "node:process";
import type { Context } from "./context.ts";
import { createOutput } from "./output.ts";
import { callersFolder, REPOSITORY_ROOT } from "./paths.ts";
import { runProgram } from "./program.ts";

const SIGNAL_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const stopping = new AbortController();
let stopCode: number | null = null;

function stop(): void {
  stopping.abort();
  // A command may be waiting for more input.
  process.stdin.destroy();
}

for (const [signal, code] of Object.entries(SIGNAL_EXIT_CODES)) {
  process.on(signal, () => {
    // The first asks for a clean stop, the second does not wait for it.
    if (stopCode !== null) process.exit(code);
    stopCode = code;
    stop();
  });
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  // The reader has seen enough (`| head`): that is no failure.
  stopCode ??= 0;
  stop();
});
process.stderr.on("error", stop);

/** A dialogue needs somebody who reads and somebody who types. */
const isDialogue = process.stdin.isTTY && process.stdout.isTTY && process.stderr.isTTY;

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const context: Context = {
  cwd: callersFolder(process.env, process.cwd()),
  root: REPOSITORY_ROOT,
  stdout: createOutput(process.stdout, stopping.signal),
  stderr: createOutput(process.stderr, stopping.signal),
  stdin: process.stdin,
  terminal: isDialogue ? { input: process.stdin, output: process.stderr } : null,
  today,
  signal: stopping.signal,
};
const exitCode = await runProgram(process.argv.slice(2), context);
process.exitCode = stopCode ?? exitCode;
process.stdin.destroy();
