import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/drillbook.mjs", import.meta.url));

/** How a command ended and what it printed. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** Where and with what a command is run. */
export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function environment(env: RunOptions["env"]): NodeJS.ProcessEnv {
  const { npm_lifecycle_event: _, npm_command: __, INIT_CWD: ___, ...clean } = process.env;
  return { ...clean, ...env };
}

/** Starts the real command as a person would, in a process of its own. */
export function start(argv: readonly string[], { cwd, env }: RunOptions): ChildProcess {
  return spawn(process.execPath, [BIN, ...argv], { cwd, env: environment(env) });
}

/** A program of util-linux that gives a command a terminal. */
export const SCRIPT = "/usr/bin/script";

/** Starts the real command at a terminal of its own: what is written to it are the keys that somebody presses. */
export function startAtTerminal(argv: readonly string[], { cwd, env }: RunOptions): ChildProcess {
  const command = [process.execPath, BIN, ...argv].map((word) => `'${word}'`).join(" ");
  const sized = `stty cols 120 rows 40 && exec ${command}`;
  return spawn(SCRIPT, ["-qec", sized, "/dev/null"], { cwd, env: environment(env) });
}

/** Waits for the end of a started command and gathers what it prints. */
export async function ended(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => out.push(piece));
  child.stderr?.on("data", (piece: Buffer) => err.push(piece));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const bytes = Buffer.concat(out);
  return { code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() };
}

/** Runs a command to its end. */
export async function drillbook(argv: readonly string[], options: RunOptions): Promise<Run> {
  const child = start(argv, options);
  child.stdin?.end(options.input ?? "");
  return ended(child);
}
