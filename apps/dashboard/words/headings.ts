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

/** Heading of counts over time: `Exercises peaked in 2024, with 23`; `noun` is what is counted, `unit` what a period is. */
export function peakHeading(periods: readonly Tally[], noun = "exercise", unit = "year"): string {
  const { names, most } = leaders(periods);
  const active = periods.filter((period) => period.count > 0);
  if (names.length === 0) return `No ${noun} has a known ${unit}`;
  const place = names[0]?.includes(" of ") ? "in the" : "in";
  if (active.length === 1) return `All ${noun}s were ${place} ${names[0]}`;
  if (names.length > MOST_NAMES) return `No ${unit} had more than ${counted(most, noun)}`;
  const each = names.length > 1 ? " each" : "";
  return `${capital(noun)}s peaked ${place} ${joined(names)}, with ${count(most)}${each}`;
}

/**
 * Heading of domains: `Most exercises were at sea`. `places` are adverbs with their counts, `total`
 * the exercises, `unknown` those of no reported domain.
 */
export function domainHeading(
  places: readonly Tally[],
  total: number,
  unknown: number,
  noun = "exercise",
): string {
  const { names, most } = leaders(places);
  if (unknown > most || names.length === 0) return `For most ${noun}s no domain is reported`;
  if (names.length > MOST_NAMES) return "No domain stands out";
  if (most * 2 > total && names.length === 1) return `Most ${noun}s were ${names[0]}`;
  return `${capital(noun)}s were most often ${joined(names)}`;
}

function capital(noun: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** Heading of a ranking: `China took part in most exercises`; `total` counts the exercises. */
export function rankingHeading(
  parties: readonly Tally[],
  total: number,
  noun = "exercise",
): string {
  const { names, most } = leaders(parties);
  if (names.length === 0) return "No participants are reported";
  if (names.length > MOST_NAMES) return `Nobody took part in more than ${counted(most, noun)}`;
  const share = most * 2 > total ? `took part in most ${noun}s` : "took part most often";
  return `${joined(names)} ${share}`;
}
