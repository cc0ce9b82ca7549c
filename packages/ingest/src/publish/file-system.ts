import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, open, readdir, readlink, rename, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createWorkName } from "./work-name.ts";

/** The code of a system error (`ENOENT`); `null` for any other. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** Where a symbolic link points to; `null` where there is none. */
export async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch {
    return null;
  }
}

/** Whether anything has this name, be it a link to nothing. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

/** Makes `path` a symbolic link to `target` in one step: a reader sees what was there before, or the link. */
export async function replaceByLink(path: string, target: string): Promise<void> {
  if ((await linkTarget(path)) === target) return;
  const fresh = join(dirname(path), createWorkName("link"));
  await symlink(target, fresh);
  await rename(fresh, path);
}

/** Has the disk keep what was written into a file, or into the list of a folder. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The SHA-256 of a file, hexadecimal. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}
