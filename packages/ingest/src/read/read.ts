import type { ReadItem } from "./article.ts";
import { readFileItems } from "./file.ts";
import { readJsonLines } from "./json.ts";
import { refuse, refuseFault } from "./rejection.ts";
import { walk } from "./walk.ts";

/** How to read. */
export interface ReadOptions {
  /** The caller's folder: paths are taken from here, and named from here in the output. */
  readonly base: string;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The largest file of one article, JSON file or JSON line, in bytes; 64 MiB if not said. */
  readonly max_bytes?: number;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads articles from files, folders and, for `-`, JSON lines on standard input; in the order of the paths, one
 * article in memory at a time. What cannot be read is yielded as a rejection; nothing that an input holds makes it throw.
 */
export async function* read(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const max_bytes = options.max_bytes ?? MAX_BYTES;
  for (const path of paths) {
    if (path === "-") yield* readStdin(options.stdin, max_bytes);
    else yield* readPath(path, options.base, max_bytes);
  }
}

async function* readPath(path: string, base: string, max_bytes: number): AsyncGenerator<ReadItem> {
  for await (const found of walk(path, base)) {
    if (found.type === "file") yield* readFileItems(found, max_bytes);
    else yield found;
  }
}

async function* readStdin(
  stdin: AsyncIterable<Uint8Array> | undefined,
  max_bytes: number,
): AsyncGenerator<ReadItem> {
  if (stdin === undefined) {
    yield refuse("-", null, "unreadable", "standard input is not open");
    return;
  }
  try {
    yield* readJsonLines(stdin, "-", max_bytes);
  } catch (fault) {
    yield refuseFault("-", fault);
  }
}
