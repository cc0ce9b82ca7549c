import type { SelectionRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { count, joined } from "./counts.ts";
import { leaders, type Tally } from "./headings.ts";

const MOST_LEADERS = 2;

/** What the details of a selection are made from. */
export interface SelectionDetails {
  readonly values: FilterValues;
  readonly numbers: SelectionRow;
  /** Adverbs of the known domains (`at sea`) with their counts. */
  readonly domains: readonly Tally[];
  /** Parties that took part, with the number of times; most often first. */
  readonly parties: readonly (Tally & { readonly code: string })[];
}

/** How often: `once`, `twice`, `97 times`. */
export function times(value: number): string {
  if (value === 1) return "once";
  return value === 2 ? "twice" : `${count(value)} times`;
}

/** Where most often: `most often at sea (96 of the 150 whose domain is known)`; null where the filter asks for domains or none leads. */
export function domainDetail({ values, numbers, domains }: SelectionDetails): string | null {
  const known = numbers.known_domain_count;
  const { names, most } = leaders(domains);
  const isSaid = values.domain.length === 0 && known > 1 && isLead(names);
  if (!isSaid) return null;
  const each = names.length > 1 ? " each" : "";
  const isAll = known === numbers.exercise_count + numbers.patrol_count;
  const base = isAll ? "" : ` of the ${count(known)} whose domain is known`;
  return `most often ${joined(names)} (${count(most)}${each}${base})`;
}

/** Who took part most often besides those asked for; null where nobody stands out. */
export function partyDetail({ values, parties }: SelectionDetails): string | null {
  const asked = new Set([...values.country, ...values.organisation]);
  const { names, most } = leaders(parties.filter(({ code }) => !asked.has(code)));
  if (most < 2 || !isLead(names)) return null;
  const each = names.length > 1 ? " each" : "";
  const who = joined(names);
  const often = `(${times(most)}${each})`;
  if (asked.size === 0) return `${who} took part most often ${often}`;
  return `${asked.size === 1 ? "most often with" : "joined most often by"} ${who} ${often}`;
}

/** How many were not held, or not yet; null where the filter asks for these or there are none. */
export function statusDetail({ values, numbers }: SelectionDetails): string | null {
  const found = [
    [numbers.announced_count, "announced", "only announced"],
    [numbers.cancelled_count, "cancelled", "cancelled"],
  ] as const;
  const said = found
    .filter(([number, status]) => number > 0 && !values.status.includes(status))
    .map(([number, , words]) => `${count(number)} ${number === 1 ? "is" : "are"} ${words}`);
  return said.length === 0 ? null : joined(said);
}

function isLead(names: readonly string[]): boolean {
  return names.length > 0 && names.length <= MOST_LEADERS;
}
