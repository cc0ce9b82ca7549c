import { randomBytes } from "node:crypto";
import { kill, pid } from "node:process";

/** What a publisher leaves behind when it is killed: a folder being built, a claim on a version, a link being made. */
export type WorkKind = "building" | "claim" | "link" | "removing";

const WORK_NAME = /^\.(?:building|claim|link|removing)-(\d+)-[0-9a-f]{12}(?:@|$)/;

/** Names of this process, to tell its work from that of a dead one that had the same number. */
const ownNames = new Set<string>();

/** A fresh name that tells whose work it is: `.building-4711-0f3a…`. */
export function createWorkName(kind: WorkKind): string {
  const name = `.${kind}-${pid}-${randomBytes(6).toString("hex")}`;
  ownNames.add(name);
  return name;
}

function isRunning(id: number): boolean {
  try {
    kill(id, 0);
    return true;
  } catch (error) {
    // The process of somebody else may not be signalled, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a name is of work that nobody will finish. */
export function isAbandoned(name: string): boolean {
  const id = Number(WORK_NAME.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(id)) return false;
  return id === pid ? !ownNames.has(name.replace(/@.*$/, "")) : !isRunning(id);
}
