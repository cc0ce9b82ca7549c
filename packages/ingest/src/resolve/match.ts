import type { MatchRow } from "@drillbook/model";
import type { Candidate } from "./candidate.ts";
import { jaccard, placesMeet, shares, whenOf } from "./near.ts";
import {
  areTimed,
  isPatrolPair,
  isSameEdition,
  isSameOrdinal,
  isSameText,
  type Veto,
  vetoOf,
} from "./veto.ts";

/** Share of parties that unnamed reports must have in common. */
const SAME_PARTIES = 0.6;
/** The same of patrols, which are told with those who watch them. */
const SAME_PATROL_PARTIES = 0.5;
/** Reports this many days apart are half as likely to be of one exercise. */
const HALF_DAYS = 14;

/** By what two reports are of one exercise (coding rule 3). */
export type MergeRule = Exclude<NonNullable<MatchRow["rule"]>, "decision">;

/** What two reports have in common, each from 0 to 1; `null` where one of them does not tell. */
export interface Likeness {
  /** 1 for a name in common, 0.5 for a shorter form. */
  readonly name: number | null;
  /** 1 for the same number in the name or the same ordinal, 0 for another. */
  readonly edition: number | null;
  readonly dates: number | null;
  readonly parties: number | null;
  readonly places: number | null;
}

/** Two reports compared. */
export interface Comparison {
  readonly likeness: Likeness;
  /** What rules out that they are of one exercise. */
  readonly veto: Veto | null;
  /** What says that they are; `null` where that is not enough. */
  readonly rule: MergeRule | null;
  /** How sure it is that they are of one exercise, 0 to 1, as far as nothing rules it out. */
  readonly score: number;
}

function nameLikeness(a: Candidate, b: Candidate, veto: Veto | null): number | null {
  if (a.names.size === 0 || b.names.size === 0) return null;
  if (shares(a.names, b.names)) return 1;
  return veto === "names" ? 0 : 0.5;
}

function editionLikeness(a: Candidate, b: Candidate): number | null {
  if (isSameEdition(a, b) || isSameOrdinal(a, b)) return 1;
  const isKnown = a.edition !== null && b.edition !== null;
  return isKnown || (a.ordinal !== null && b.ordinal !== null) ? 0 : null;
}

function dateLikeness(a: Candidate, b: Candidate): number | null {
  const left = whenOf(a);
  const right = whenOf(b);
  if (left === null || right === null) return null;
  const days = (Math.abs(left.from - right.from) + Math.abs(left.to - right.to)) / 2;
  return HALF_DAYS / (HALF_DAYS + days);
}

function likenessOf(a: Candidate, b: Candidate, veto: Veto | null): Likeness {
  const areParties = a.parties.size > 0 && b.parties.size > 0;
  const arePlaces = a.places.length > 0 && b.places.length > 0;
  return {
    name: nameLikeness(a, b, veto),
    edition: editionLikeness(a, b),
    dates: dateLikeness(a, b),
    parties: areParties ? jaccard(a.parties, b.parties) : null,
    places: arePlaces ? Number(placesMeet(a, b)) : null,
  };
}

function isSamePatrol(a: Candidate, b: Candidate, { parties, edition }: Likeness): boolean {
  if ((parties ?? 0) < SAME_PATROL_PARTIES) return false;
  // Where neither tells the time, both were published within some weeks: else the dates rule it out.
  const isTold = (each: Candidate) => each.is_dated_to_month || each.days === null;
  return edition === 1 || (isTold(a) && isTold(b)) || areTimed(a, b);
}

function ruleOf(a: Candidate, b: Candidate, likeness: Likeness): MergeRule | null {
  if (isSameText(a, b)) return "same_text";
  if (isSameEdition(a, b)) return "same_edition";
  if (likeness.name === 1) return "same_name";
  if (isPatrolPair(a, b)) return isSamePatrol(a, b, likeness) ? "same_patrol" : null;
  const areSame = (likeness.parties ?? 0) >= SAME_PARTIES && likeness.places === 1;
  if (!areSame || !areTimed(a, b)) return null;
  return likeness.name === null ? "same_parties_time_place" : "part_of_name";
}

/** How much each likeness says; places that are apart say as much against. */
function scoreOf({ name, edition, dates, parties, places }: Likeness): number {
  const said = 0.5 * (name ?? 0) + 0.1 * (edition ?? 0) + 0.2 * (dates ?? 0);
  const shared = 0.25 * (parties ?? 0.5) + (places === null ? 0 : 0.15 * (2 * places - 1));
  return Math.max(0, Math.min(1, said + shared));
}

/** Compares two reports; the same in both directions. */
export function compare(a: Candidate, b: Candidate): Comparison {
  const veto = vetoOf(a, b);
  const likeness = likenessOf(a, b, veto);
  const rule = veto === null ? ruleOf(a, b, likeness) : null;
  return { likeness, veto, rule, score: rule === "same_text" ? 1 : scoreOf(likeness) };
}
