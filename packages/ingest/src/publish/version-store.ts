import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  fileDigest,
  isThere,
  linkTarget,
  namesIn,
  replaceByLink,
  syncToDisk,
  systemCode,
} from "./file-system.ts";
import { createWorkName, isAbandoned } from "./work-name.ts";

const VERSIONS = ".versions";
const CURRENT = ".current";

/**
 * The versions of a dataset: `DIR/x.parquet` links to `.current/x.parquet`, `DIR/.current` to `.versions/<version>`.
 * One renaming of `.current` exchanges all files at once; a reader that has found the version keeps it, since the
 * version before is not removed. Any number of processes may publish into one folder.
 */
export interface VersionStore {
  /** Makes a folder to build a version in, and returns its path. */
  startBuilding(): Promise<string>;
  /** Makes what was built the current version, under its digest. */
  install(building: string, digest: string): Promise<void>;
  /** Removes what was not finished. */
  discard(building: string): Promise<void>;
}

/** Opens the versions below a folder; nothing is written before a building is started. */
export function createVersionStore(dir: string): VersionStore {
  const versions = join(dir, VERSIONS);
  /** The first folder that had to be made. */
  let made: string | undefined;
  return {
    async startBuilding() {
      made = await mkdir(versions, { recursive: true });
      await removeAbandoned(dir, versions);
      const building = join(versions, createWorkName("building"));
      await mkdir(building);
      return building;
    },
    install: (building, digest) => install(dir, building, digest),
    async discard(building) {
      await rm(building, { recursive: true, force: true });
      const isUnused = made !== undefined && (await namesIn(versions)).length === 0;
      if (isUnused && made !== undefined) await rm(made, { recursive: true, force: true });
    },
  };
}

async function currentVersion(dir: string): Promise<string | null> {
  const target = await linkTarget(join(dir, CURRENT));
  return target === null ? null : basename(target);
}

async function install(dir: string, building: string, digest: string): Promise<void> {
  const versions = join(dir, VERSIONS);
  const current = await currentVersion(dir);
  const isSame =
    current !== null &&
    isOfDigest(current, digest) &&
    (await haveSameContent(building, join(versions, current)));
  if (isSame) await rm(building, { recursive: true, force: true });
  else await exchange(dir, building, digest);
  await mendLinks(dir);
  await syncToDisk(dir);
}

/** A version is named by its digest; one of the same digest that is built anew gets a number behind it. */
function isOfDigest(version: string, digest: string): boolean {
  return version === digest || version.startsWith(`${digest}.`);
}

/** Whether a version is still what it was: its name only tells what it should hold. */
async function haveSameContent(building: string, version: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([namesIn(building), namesIn(version)]);
  if (ours.join("/") !== theirs.join("/")) return false;
  for (const file of ours)
    if ((await fileDigest(join(building, file))) !== (await fileDigest(join(version, file))))
      return false;
  return true;
}

async function exchange(dir: string, building: string, digest: string): Promise<void> {
  const versions = join(dir, VERSIONS);
  const { version, claim } = await moveIntoPlace(versions, building, digest);
  await syncToDisk(versions);
  const before = await currentVersion(dir);
  await replaceByLink(join(dir, CURRENT), join(VERSIONS, version));
  await rm(claim, { force: true });
  await removeOldVersions(dir, new Set([version, ...(before === null ? [] : [before])]));
}

interface Installed {
  readonly version: string;
  /** Path of the file that keeps others from removing the version while it is not yet current. */
  readonly claim: string;
}

async function moveIntoPlace(
  versions: string,
  building: string,
  digest: string,
  attempt = 0,
): Promise<Installed> {
  const version = attempt === 0 ? digest : `${digest}.${attempt}`;
  const claim = join(versions, `${createWorkName("claim")}@${version}`);
  await writeFile(claim, "");
  try {
    await rename(building, join(versions, version));
    return { version, claim };
  } catch (error) {
    await rm(claim, { force: true });
    const isTaken = systemCode(error) === "ENOTEMPTY" || systemCode(error) === "EEXIST";
    if (!isTaken) throw error;
    return moveIntoPlace(versions, building, digest, attempt + 1);
  }
}

/** Gives each file of the current version its link; the description comes last, so that a first dataset appears whole. */
async function mendLinks(dir: string): Promise<void> {
  const files = await namesIn(join(dir, CURRENT));
  const inOrder = files.sort((a, b) => Number(a.endsWith(".json")) - Number(b.endsWith(".json")));
  for (const file of inOrder) await replaceByLink(join(dir, file), join(CURRENT, file));
  for (const name of await namesIn(dir)) {
    const target = await linkTarget(join(dir, name));
    const isOurs = target?.startsWith(`${CURRENT}/`) ?? false;
    if (isOurs && !files.includes(name)) await rm(join(dir, name), { force: true });
  }
}

/** What dead processes have left: folders half built, links half made, claims. */
async function removeAbandoned(dir: string, versions: string): Promise<void> {
  for (const folder of [dir, versions])
    for (const name of await namesIn(folder))
      if (isAbandoned(name)) await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * Removes all versions but those to keep, the current one and those that others are about to make current. Versions are
 * listed before the claims and these before the current one is read: a version that appears in between is in
 * none of the lists that decide.
 */
async function removeOldVersions(dir: string, keep: ReadonlySet<string>): Promise<void> {
  const versions = join(dir, VERSIONS);
  const listed = (await namesIn(versions)).filter((name) => !name.startsWith("."));
  const claimed = (await namesIn(versions)).map((name) => name.split("@")[1]);
  const current = await currentVersion(dir);
  const old = listed.filter(
    (name) => !keep.has(name) && name !== current && !claimed.includes(name),
  );
  for (const name of old) {
    const removing = join(versions, createWorkName("removing"));
    // Out of sight in one step: nobody finds half a version.
    if (await isThere(join(versions, name))) await rename(join(versions, name), removing);
    await rm(removing, { recursive: true, force: true });
  }
}
