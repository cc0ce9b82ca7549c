import { count, counted, joined } from "./counts.ts";

/** A name and its count; what headings are made from. */
export type Tally = { readonly name: string; readonly count: number };

const MOST_NAMES = 3;

/** Those with the highest count, and that count; nobody where nothing is counted. */
export function leaders(tallies: readonly Tally[]): { names: string[]; most: number } {
  const most = tallies.reduce((high, tally) => Math.max(high, tally.count), 0);
  if (most === 0) return { names: [], most };
  return { names: tallies.filter((tally) => tally.count === most).map(({ name }) => name), most };
}

/** Heading of exercises over years: `Exercises peaked in 2024, with 23`. */
export function peakHeading(years: readonly Tally[]): string {
  const { names, most } = leaders(years);
  const active = years.filter((year) => year.count > 0);
  if (names.length === 0) return "No exercise has a known year";
  if (active.length === 1) return `All exercises were in ${names[0]}`;
  if (names.length > MOST_NAMES) return `No year had more than ${counted(most, "exercise")}`;
  const each = names.length > 1 ? " each" : "";
  return `Exercises peaked in ${joined(names)}, with ${count(most)}${each}`;
}

/**
 * Heading of domains: `Most exercises were at sea`. `places` are adverbs with their counts, `total`
 * the exercises, `unknown` those of no reported domain.
 */
export function domainHeading(places: readonly Tally[], total: number, unknown: number): string {
  const { names, most } = leaders(places);
  if (unknown > most || names.length === 0) return "For most exercises no domain is reported";
  if (names.length > MOST_NAMES) return "No domain stands out";
  if (most * 2 > total && names.length === 1) return `Most exercises were ${names[0]}`;
  return `Exercises were most often ${joined(names)}`;
}

/** Heading of a ranking: `China took part in most exercises`; `total` counts the exercises. */
export function rankingHeading(parties: readonly Tally[], total: number): string {
  const { names, most } = leaders(parties);
  if (names.length === 0) return "No participants are reported";
  if (names.length > MOST_NAMES)
    return `Nobody took part in more than ${counted(most, "exercise")}`;
  const share = most * 2 > total ? "took part in most exercises" : "took part most often";
  return `${joined(names)} ${share}`;
}
