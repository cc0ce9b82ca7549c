import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ingestError } from "../errors.ts";
import { namesIn, systemCode } from "./file-system.ts";

const DESCRIPTION = "datapackage.json";

async function isFolder(path: string): Promise<boolean | null> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

async function describesDrillbook(path: string): Promise<boolean> {
  try {
    const description: unknown = JSON.parse(await readFile(path, "utf8"));
    return (
      typeof description === "object" &&
      description !== null &&
      "name" in description &&
      description.name === "drillbook"
    );
  } catch {
    return false;
  }
}

function refused(dir: string, problem: string): Error {
  const expectation = "expected a new or empty folder, or one that holds a dataset of Drillbook";
  return ingestError("output_refused", `${dir}: ${problem}; ${expectation}`);
}

/**
 * Throws `output_refused` where writing a dataset would mix it with something else: into a file, or into a folder that
 * holds anything but a dataset of Drillbook or the beginnings of one.
 */
export async function assertPublishable(dir: string): Promise<void> {
  const exists = await isFolder(dir);
  if (exists === null) return;
  if (!exists) throw refused(dir, "is a file");
  const names = await namesIn(dir);
  // A build that was killed before its first dataset was whole leaves versions and links without a description.
  const isBegun = names.includes(".versions") && !names.includes(DESCRIPTION);
  if (names.length === 0 || isBegun || (await describesDrillbook(join(dir, DESCRIPTION)))) return;
  throw refused(dir, `holds other things (${names.slice(0, 3).join(", ")})`);
}
