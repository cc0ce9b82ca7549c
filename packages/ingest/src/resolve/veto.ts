import type { MatchRow } from "@drillbook/model";
import type { Candidate } from "./candidate.ts";
import { arePlacesFar, daysBetween, placesMeet, shares, whenOf } from "./near.ts";

/** An undated report attaches to the edition within so many days of its publication (coding rule 3). */
const UNDATED_DAYS = 90;
/** A day's gap is still one exercise. */
const GAP_DAYS = 1;
/** An exercise of which only the year is told took place around the report on it, where that was published so near. */
const REPORTED_DAYS = 45;
/** Two parties fly or sail a patrol together a few times a year at most: reports so near are of one. */
const PATROL_DAYS = 30;
/** The same where both tell days: the one may tell when it began, the other when it passed by. */
const PATROL_GAP_DAYS = 7;

/** What rules out that two reports are of one exercise. */
export type Veto = Exclude<NonNullable<MatchRow["veto"]>, "decision">;

function isPartOf(part: string, whole: string): boolean {
  const words = new Set(whole.split("-"));
  return part.split("-").every((word) => words.has(word));
}

/** Whether each name of one side may be a shorter form of each name of the other: "Interaction" of "Northern Interaction". */
export function mayBeShortened(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((left) =>
    [...b].every((right) => isPartOf(left, right) || isPartOf(right, left)),
  );
}

/** Whether two sets of names rule out one exercise: both sides are named and no name is in common or a form of another. */
export function namesConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b) && !mayBeShortened(a, b);
}

/** Whether both are of one name and its number. */
export function isSameEdition(a: Candidate, b: Candidate): boolean {
  return a.edition !== null && a.edition === b.edition && shares(a.names, b.names);
}

/** Whether both are joint patrols and one is called by no name: they are known by who patrols, where, and when. */
export function isPatrolPair(a: Candidate, b: Candidate): boolean {
  return a.kind === "patrol" && b.kind === "patrol" && (a.names.size === 0 || b.names.size === 0);
}

/** Whether both are called the same one of their kind: the fourth patrol. */
export function isSameOrdinal(a: Candidate, b: Candidate): boolean {
  return a.ordinal !== null && a.ordinal === b.ordinal;
}

/** Whether both stand in the same place of copies of one text. */
export function isSameText(a: Candidate, b: Candidate): boolean {
  return a.copy_key !== null && a.copy_key === b.copy_key;
}

function undatedConflict(undated: Candidate, other: Candidate): boolean {
  if (isSameEdition(undated, other) || isSameText(undated, other)) return false;
  const when = whenOf(undated);
  const range = whenOf(other);
  if (when === null || range === null) return true;
  return daysBetween(when, range) > (isPatrolPair(undated, other) ? PATROL_DAYS : UNDATED_DAYS);
}

function datesConflict(a: Candidate, b: Candidate): boolean {
  if (a.days === null) return undatedConflict(a, b);
  if (b.days === null) return undatedConflict(b, a);
  if (a.start_year !== null && b.start_year !== null && a.start_year !== b.start_year) return true;
  return daysBetween(a.days, b.days) > (isPatrolPair(a, b) ? PATROL_GAP_DAYS : GAP_DAYS);
}

/** Whether what both say of the time is told to the month, by the report or by its publication soon before or after. */
export function areTimed(a: Candidate, b: Candidate): boolean {
  const when = [a, b].map((each) => {
    if (each.is_dated_to_month) return each.days;
    return each.published === null ? null : { from: each.published, to: each.published };
  });
  const [left, right] = when;
  if (!left || !right || !(a.is_dated_to_month || b.is_dated_to_month)) return false;
  const allowed = a.is_dated_to_month && b.is_dated_to_month ? GAP_DAYS : REPORTED_DAYS;
  return daysBetween(left, right) <= allowed;
}

/** Other hosts make other legs, unless dates or places show that it is one event on which the reports disagree. */
function hostsConflict(a: Candidate, b: Candidate): boolean {
  if (a.hosts.size === 0 || b.hosts.size === 0 || shares(a.hosts, b.hosts)) return false;
  return !areTimed(a, b) && !placesMeet(a, b);
}

/** Venues far from each other make other legs, where no dates show that it is one event of several venues. */
function placesConflict(a: Candidate, b: Candidate): boolean {
  return !areTimed(a, b) && arePlacesFar(a, b);
}

function partiesConflict(a: Candidate, b: Candidate): boolean {
  if (a.parties.size === 0 || b.parties.size === 0 || shares(a.parties, b.parties)) return false;
  // Reports of a great multinational exercise name their own country only; elsewhere a namesake is another one.
  return a.series_id === null || a.series_id !== b.series_id;
}

/** A patrol by air is not one at sea; of exercises reports tell one part only. */
function domainsConflict(a: Candidate, b: Candidate): boolean {
  if (a.domains.size === 0 || b.domains.size === 0) return false;
  return isPatrolPair(a, b) && !shares(a.domains, b.domains);
}

function kindsConflict(a: Candidate, b: Candidate): boolean {
  return (a.names.size === 0 || b.names.size === 0) && a.kind !== b.kind;
}

function editionsConflict(a: Candidate, b: Candidate): boolean {
  return a.edition !== null && b.edition !== null && a.edition !== b.edition;
}

/** What but the names rules out that two reports are of one exercise, the plainest first; `null` where nothing does. */
export function factsVeto(a: Candidate, b: Candidate): Exclude<Veto, "names"> | null {
  if (editionsConflict(a, b)) return "editions";
  if (kindsConflict(a, b)) return "kinds";
  if (datesConflict(a, b)) return "dates";
  if (partiesConflict(a, b)) return "parties";
  if (domainsConflict(a, b)) return "domains";
  if (hostsConflict(a, b)) return "hosts";
  return placesConflict(a, b) ? "places" : null;
}

/** What rules out that two reports are of one exercise; `null` where nothing does. */
export function vetoOf(a: Candidate, b: Candidate): Veto | null {
  return namesConflict(a.names, b.names) ? "names" : factsVeto(a, b);
}
