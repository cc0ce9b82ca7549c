import type { Readable, Writable } from "node:stream";
import type { Output } from "./output.ts";

/** Where a person answers questions. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** What a command gets from the process: it reads no global of its own. */
export interface Context {
  /** The folder that paths on the command line are relative to, absolute. */
  readonly cwd: string;
  /** The root of the repository, absolute: holds the default inputs and outputs. */
  readonly root: string;
  /** Data goes here and nothing else. */
  readonly stdout: Output;
  /** Everything else: what went wrong, what was done, progress. */
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** `null` where nobody is there to answer: the command is part of a pipe or of a script. */
  readonly terminal: Terminal | null;
  /** The day, ISO, as the clock on the wall shows it. */
  today(): string;
  /** Aborted by Ctrl-C, by a request to end and by a reader that went away. */
  readonly signal: AbortSignal;
}

/** How a command ended: 0 all good, 1 some input was bad (named on stderr, the rest is done), 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
