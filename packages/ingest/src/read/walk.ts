import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, normalize, relative, resolve, sep } from "node:path";
import type { ReadItem } from "./article.ts";
import { refuse, refuseFault } from "./rejection.ts";

/** A file to be read: where it is and what it is called in the output. */
export interface FoundFile {
  readonly type: "file";
  readonly absolute: string;
  readonly source_path: string;
  readonly size: number;
  /** `true` for a path that the operator named, `false` for one that lay in a folder. */
  readonly is_named: boolean;
}

interface Place {
  readonly absolute: string;
  readonly source_path: string;
  readonly is_named: boolean;
  /** Real paths of the folders above, to notice links that lead back. */
  readonly above: readonly string[];
}

/**
 * The files behind one path, a folder with all below it in code-point order of their paths. Hidden entries and files
 * called README or INDEX are passed over in a folder; links are followed once.
 */
export function walk(path: string, base: string): AsyncGenerator<FoundFile | ReadItem> {
  const absolute = resolve(base, path);
  const source_path = nameOf(path, absolute, base);
  return visit({ absolute, source_path, is_named: true, above: [] });
}

async function* visit(place: Place): AsyncGenerator<FoundFile | ReadItem> {
  const { absolute, source_path, is_named } = place;
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) yield* visitFolder(place);
    else if (found.isFile()) {
      yield { type: "file", absolute, source_path, size: found.size, is_named };
    } else yield refuse(source_path, null, "unreadable", "is neither a file nor a folder");
  } catch (fault) {
    yield (await isLink(absolute)) && isMissing(fault)
      ? refuse(source_path, null, "unreadable", "is a symbolic link to nothing")
      : refuseFault(source_path, fault);
  }
}

async function* visitFolder(place: Place): AsyncGenerator<FoundFile | ReadItem> {
  const real = await realpath(place.absolute);
  if (place.above.includes(real)) {
    yield refuse(place.source_path, null, "unreadable", "is a link to a folder above it");
    return;
  }
  for (const name of await namesInOrder(place.absolute)) {
    yield* visit({
      absolute: join(place.absolute, name),
      source_path: join(place.source_path, name).split(sep).join("/"),
      is_named: false,
      above: [...place.above, real],
    });
  }
}

/** Sorting a folder as `name/` among its neighbours gives the order of the whole paths. */
async function namesInOrder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !isPassedOver(entry.name, entry.isDirectory()))
    .map((entry) => ({
      name: entry.name,
      key: Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name),
    }))
    .sort((left, right) => Buffer.compare(left.key, right.key))
    .map((entry) => entry.name);
}

function isPassedOver(name: string, is_folder: boolean): boolean {
  return name.startsWith(".") || (!is_folder && /^(?:readme|index)(?:\.[\w.-]*)?$/i.test(name));
}

function nameOf(path: string, absolute: string, base: string): string {
  const inside = relative(base, absolute);
  if (inside === "") return ".";
  const is_outside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const name = is_outside ? normalize(path) : inside;
  return name
    .split(sep)
    .join("/")
    .replace(/(.)\/$/, "$1");
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ENOENT";
}
