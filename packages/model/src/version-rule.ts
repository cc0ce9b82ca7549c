import { DrillbookError } from "./errors.ts";

/** How much a release changes: a value is corrected, rows come or go, columns come or go. */
export type ReleaseStep = "patch" | "minor" | "major";

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

type Parts = readonly [number, number, number];

/** The three numbers of a version; `null` for anything but `1.2.3`. */
export function versionParts(version: string): Parts | null {
  const match = VERSION.exec(version);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** Orders versions, the older one first. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [versionParts(a) ?? [0, 0, 0], versionParts(b) ?? [0, 0, 0]];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The least version after one, for a step (Data Package: a value fixed is a patch, rows are minor, columns major). */
export function nextVersion(version: string, step: ReleaseStep): string {
  const [major, minor, patch] = versionParts(version) ?? [0, 0, 0];
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Throws DrillbookError `version_refused` where a version does not say how much was changed since another one. */
export function assertVersion(version: string, before: string | null, step: ReleaseStep): void {
  if (versionParts(version) === null) {
    const message = `${version} is no version; expected three numbers such as 1.2.0.`;
    throw new DrillbookError({ code: "version_refused", message });
  }
  if (before === null) return;
  const least = nextVersion(before, step);
  if (byVersion(version, least) >= 0) return;
  const message = `${version} is too little: since ${before} ${CHANGED[step]}, so that the next version is ${least} at least.`;
  throw new DrillbookError({ code: "version_refused", message });
}

const CHANGED: Readonly<Record<ReleaseStep, string>> = {
  patch: "values changed",
  minor: "rows came or went",
  major: "columns came or went",
};
