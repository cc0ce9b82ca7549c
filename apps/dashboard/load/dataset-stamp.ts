import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/** Changes when the dataset is rebuilt: the real file behind the folder's description, and its time. */
export async function stampOf(dir: string): Promise<string> {
  try {
    const path = await realpath(join(dir, "datapackage.json"));
    const { mtimeMs, ino, size } = await stat(path);
    return `${path} ${ino} ${mtimeMs} ${size}`;
  } catch {
    return "missing";
  }
}

const KEY = Symbol.for("drillbook.lent");
const shared = globalThis as { [KEY]?: string };

/** Tells the server around the pages, which is another bundle in this process, which dataset they are drawn from. */
export function tellLent(stamp: string): void {
  shared[KEY] = stamp;
}

/** The stamp of the dataset that pages are drawn from; undefined before the first one. */
export function lentStamp(): string | undefined {
  return shared[KEY];
}
