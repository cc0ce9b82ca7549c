import { PATTERNS } from "@drillbook/model";
import type { ReportAnchor } from "./decision.ts";

const DAY = new RegExp(PATTERNS.day);
const EDTF = new RegExp(PATTERNS.edtf);

/** Why a line is no decision, as a sentence. */
export class DecisionFault extends Error {}

/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** A value as a message shows it. */
export function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}

/** Throws a fault for anything but an object. */
export function membersOf(value: unknown, what: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DecisionFault(`${what} is ${shown(value)}; expected an object`);
  return value as Members;
}

/** Throws a fault that names the first member that nothing reads: a misspelt one must not be lost in silence. */
export function assertKnown(members: Members, known: readonly string[]): void {
  const unknown = Object.keys(members).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new DecisionFault(`unknown member "${unknown}"; expected ${known.join(", ")}`);
}

/** A member that is text with a letter or digit in it. */
export function wordsOf(members: Members, name: string): string {
  const value = members[name];
  if (typeof value !== "string" || !/[\p{L}\p{N}]/u.test(value))
    throw new DecisionFault(`"${name}" is ${shown(value)}; expected some words`);
  return value.trim();
}

/** A member that is an ISO day. */
export function dayOf(members: Members, name: string): string {
  const value = members[name];
  if (typeof value !== "string" || !DAY.test(value))
    throw new DecisionFault(`"${name}" is ${shown(value)}; expected a day such as 2024-07-14`);
  return value;
}

function textOrNull(members: Members, name: string): string | null {
  const value = members[name] ?? null;
  if (value === null || typeof value === "string") return value;
  throw new DecisionFault(`"as_read": "${name}" is ${shown(value)}; expected text or null`);
}

function startOf(members: Members): string | null {
  const start = textOrNull(members, "start");
  if (start === null || EDTF.test(start)) return start;
  throw new DecisionFault(`"as_read": "start" is ${shown(start)}; expected an EDTF date or null`);
}

function anchorOf(report_id: string, read: unknown): ReportAnchor {
  if (read === undefined)
    return { report_id, article_id: null, url: null, name: null, start: null };
  const members = membersOf(read, '"as_read"');
  assertKnown(members, ["article_id", "url", "name", "start"]);
  return {
    report_id,
    article_id: wordsOf(members, "article_id"),
    url: textOrNull(members, "url"),
    name: textOrNull(members, "name"),
    start: startOf(members),
  };
}

/** The reports that a line names, each with what `as_read` tells of it in the same place. */
export function anchorsOf({ reports, as_read = [] }: Members): ReportAnchor[] {
  if (!Array.isArray(reports) || !reports.every((id) => typeof id === "string" && id !== ""))
    throw new DecisionFault(`"reports" is ${shown(reports)}; expected identifiers of reports`);
  if (!Array.isArray(as_read) || ![0, reports.length].includes(as_read.length))
    throw new DecisionFault(`"as_read" is ${shown(as_read)}; expected an entry for each report`);
  return reports.map((id: string, index) => anchorOf(id, as_read[index]));
}
