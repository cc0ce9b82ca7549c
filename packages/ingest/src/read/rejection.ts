import type { ReadItem } from "./article.ts";

/** A refusal by this stage as an item of its output. `record` is the line or index in the file, `null` for the whole file. */
export function refuse(
  source_path: string,
  record: number | null,
  reason: string,
  detail: string,
): ReadItem {
  return { type: "rejection", rejection: { source_path, record, stage: "read", reason, detail } };
}

/** The words for a fault of the file system: `not_found` where nothing has that name, else `unreadable`. */
export function refuseFault(source_path: string, fault: unknown): ReadItem {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return refuse(source_path, null, "not_found", "no file or folder has this path");
  }
  return refuse(source_path, null, "unreadable", EXPLANATIONS[code] ?? `cannot be read (${code})`);
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  EACCES: "reading it is not permitted (EACCES)",
  EPERM: "reading it is not permitted (EPERM)",
  EISDIR: "is a folder, expected a file (EISDIR)",
  ELOOP: "its symbolic links go round in a circle (ELOOP)",
  ENAMETOOLONG: "the path is too long for the file system (ENAMETOOLONG)",
};
