import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream to print on. */
export interface Output {
  readonly isTerminal: boolean;
  /** For a few lines. */
  print(text: string): void;
  /** For data: resolves once there is room for more, so that a slow reader does not fill the memory. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Wraps a stream; `signal` ends the waiting for a reader that went away. */
export function createOutput(
  stream: Writable & { readonly isTTY?: boolean },
  signal: AbortSignal,
): Output {
  return {
    isTerminal: stream.isTTY === true,
    print(text) {
      stream.write(text);
    },
    async write(data) {
      signal.throwIfAborted();
      if (!stream.write(data)) await once(stream, "drain", { signal });
    },
  };
}
