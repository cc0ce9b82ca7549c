import { createHash } from "node:crypto";
import type { PlaceRow } from "@drillbook/model";
import { groupBy } from "../group-by.ts";
import { slug } from "./canonical-name.ts";
import type { ExerciseDates } from "./merge-dates.ts";
import type { ExerciseNames } from "./merge-names.ts";

/** What an identifier is made from. */
export interface Identity {
  readonly names: ExerciseNames;
  readonly dates: ExerciseDates;
  readonly kind: "exercise" | "patrol";
  readonly parties: readonly string[];
  readonly hosts: readonly string[];
  readonly places: readonly PlaceRow[];
  /** The first of the reports' ids, which no other exercise has. */
  readonly report_id: string;
}

/** More parties than these make an identifier hard to read. */
const MOST_PARTIES = 4;
const HASH_DIGITS = 8;

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS);
}

function monthOf({ dates }: Identity): string {
  return (dates.start_edtf ?? dates.end_edtf ?? "").slice(0, 7);
}

function placeOf({ places }: Identity): string {
  return places[0] ? slug(places[0].place) : "";
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("-");
}

function namedBase(identity: Identity, series_id: string): string {
  const { year } = identity.dates;
  return joined([series_id, year === null ? slug(identity.names.edition ?? "") : String(year)]);
}

function unnamedBase(identity: Identity): string {
  const codes = [...identity.parties].sort();
  const more = codes.length > MOST_PARTIES ? "and-others" : "";
  const parties = joined([...codes.slice(0, MOST_PARTIES).map(slug), more]) || "unknown";
  if (identity.kind === "patrol") return joined([parties, "patrol", monthOf(identity)]);
  return joined([parties, monthOf(identity), placeOf(identity)]);
}

function baseOf(identity: Identity): string {
  const { series_id } = identity.names;
  return series_id === null ? unnamedBase(identity) : namedBase(identity, series_id);
}

/** What tells apart exercises that would have one identifier, plainest first; the last is always unique. */
function suffixesOf(identity: Identity): string[] {
  const month = identity.names.series_id === null ? "" : monthOf(identity).slice(5);
  const day = (identity.dates.start_edtf ?? identity.dates.end_edtf ?? "").slice(8);
  return [
    joined([month]),
    joined([month, day]),
    joined([month, identity.hosts.map(slug).join("-")]),
    joined([month, placeOf(identity)]),
    joined([month, placeOf(identity), day]),
    shortHash(identity.report_id),
  ];
}

function tellApart(base: string, group: readonly Identity[]): string[] {
  if (group.length === 1) return [base];
  const all = group.map(suffixesOf);
  for (let level = 0; all.some((suffixes) => level < suffixes.length); level += 1) {
    const suffixes = all.map((each) => each[level] ?? "");
    const isTelling = new Set(suffixes).size === group.length && !suffixes.includes("");
    if (isTelling) return suffixes.map((suffix) => `${base}-${suffix}`);
  }
  return group.map((identity) => `${base}-${shortHash(identity.report_id)}`);
}

/**
 * Readable identifiers: series and year for a named exercise (`joint-sea-2024`), parties, month and place for others
 * (`chn-rus-2024-07-zhanjiang`, `chn-rus-patrol-2024-07`). Those that would clash all get a suffix from their own data
 * (month, day, host, place, else a hash), so that the order of the input does not matter.
 */
export function exerciseIds(identities: readonly Identity[]): string[] {
  const groups = groupBy(identities, baseOf);
  const ids = new Map<Identity, string>();
  for (const [base, group] of groups)
    for (const [index, id] of tellApart(base, group).entries()) {
      const identity = group[index];
      if (identity) ids.set(identity, id);
    }
  const taken = groupBy(ids.values(), String);
  return identities.map((identity) => {
    const id = ids.get(identity) ?? baseOf(identity);
    // A suffix may have made the identifier of another group.
    return taken.get(id)?.length === 1 ? id : `${id}-${shortHash(identity.report_id)}`;
  });
}
