import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream to print on that keeps pace with its reader. */
export interface Output {
  readonly isTerminal: boolean;
  /** Resolves once there is room for more. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Wraps a stream; `signal` ends the waiting for a reader that went away. */
export function createOutput(
  stream: Writable & { readonly isTTY?: boolean },
  signal: AbortSignal,
): Output {
  return {
    isTerminal: stream.isTTY === true,
    async write(data) {
      if (signal.aborted || stream.write(data)) return;
      await once(stream, "drain", { signal });
    },
  };
}
