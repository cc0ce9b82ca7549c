import type { Candidate, CandidatePlace } from "./candidate.ts";

/** An undated report attaches to the edition within so many days of its publication. */
const UNDATED_DAYS = 90;
/** Places so near each other may be one venue. */
const NEAR_KILOMETRES = 250;
/** Share of parties that unnamed reports must have in common. */
const SAME_PARTIES = 0.6;
const EARTH_RADIUS_KILOMETRES = 6371;
/** Reports this many days apart are half as likely to be of one exercise. */
const HALF_DAYS = 14;

function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const member of a) if (b.has(member)) return true;
  return false;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const member of a) if (b.has(member)) both += 1;
  const union = a.size + b.size - both;
  return union === 0 ? 0 : both / union;
}

/** Whether two sets of names rule out one exercise: both sides are named and no name is in common. */
export function namesConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b);
}

/** Days from a day to a range; 0 inside. */
function distance(day: number, range: { readonly from: number; readonly to: number }): number {
  return Math.max(range.from - day, day - range.to, 0);
}

function publishedRange(candidate: Candidate): Candidate["days"] {
  return candidate.published === null
    ? null
    : { from: candidate.published, to: candidate.published };
}

function sameEdition(a: Candidate, b: Candidate): boolean {
  return a.edition !== null && a.edition === b.edition && shares(a.names, b.names);
}

function undatedConflict(undated: Candidate, other: Candidate): boolean {
  if (sameEdition(undated, other)) return false;
  const range = other.days ?? publishedRange(other);
  if (undated.published === null || range === null) return true;
  return distance(undated.published, range) > UNDATED_DAYS;
}

function startYear(candidate: Candidate): string | null {
  return candidate.sourced.report.start?.slice(0, 4) ?? null;
}

function datesConflict(a: Candidate, b: Candidate): boolean {
  if (a.days === null) return undatedConflict(a, b);
  if (b.days === null) return undatedConflict(b, a);
  const yearA = startYear(a);
  const yearB = startYear(b);
  if (yearA !== null && yearB !== null && yearA !== yearB) return true;
  // A day's gap is still one exercise.
  return a.days.from > b.days.to + 1 || b.days.from > a.days.to + 1;
}

function isDatedToMonth(candidate: Candidate): boolean {
  const { start, end } = candidate.sourced.report;
  return (start ?? end ?? "").length >= 7;
}

function isNear(a: CandidatePlace, b: CandidatePlace): boolean {
  if (a.latitude === null || b.latitude === null) return false;
  if (a.longitude === null || b.longitude === null) return false;
  const radians = Math.PI / 180;
  const north = Math.sin(((a.latitude - b.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((a.longitude - b.longitude) * radians) / 2) ** 2;
  const h = north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(h)) <= NEAR_KILOMETRES;
}

function placesMeet(a: Candidate, b: Candidate): boolean {
  return a.places.some((left) =>
    b.places.some((right) => left.key === right.key || isNear(left, right)),
  );
}

/** Other hosts make other legs, unless dates or places show that it is one event on which the reports disagree. */
function hostsConflict(a: Candidate, b: Candidate): boolean {
  const left = new Set(a.sourced.report.host);
  const right = new Set(b.sourced.report.host);
  if (left.size === 0 || right.size === 0 || shares(left, right)) return false;
  return !(isDatedToMonth(a) && isDatedToMonth(b)) && !placesMeet(a, b);
}

function editionsConflict(a: Candidate, b: Candidate): boolean {
  return a.edition !== null && b.edition !== null && a.edition !== b.edition;
}

function partiesConflict(a: Candidate, b: Candidate): boolean {
  if (a.parties.size === 0 || b.parties.size === 0 || shares(a.parties, b.parties)) return false;
  // Reports of a great multinational exercise name their own country only; elsewhere a namesake is another one.
  const { series_id } = a.sourced.report;
  return series_id === null || series_id !== b.sourced.report.series_id;
}

function isUnnamedPair(a: Candidate, b: Candidate): boolean {
  return a.names.size === 0 || b.names.size === 0;
}

/** Whether anything but the names rules out that two reports are of one exercise. */
export function factsConflict(a: Candidate, b: Candidate): boolean {
  if (editionsConflict(a, b)) return true;
  if (isUnnamedPair(a, b) && a.sourced.report.kind !== b.sourced.report.kind) return true;
  return datesConflict(a, b) || partiesConflict(a, b) || hostsConflict(a, b);
}

function closeness(a: Candidate, b: Candidate): number {
  const left = a.days ?? publishedRange(a);
  const right = b.days ?? publishedRange(b);
  if (left === null || right === null) return 0;
  const days = (Math.abs(left.from - right.from) + Math.abs(left.to - right.to)) / 2;
  return HALF_DAYS / (HALF_DAYS + days);
}

/**
 * How surely two reports are of one exercise, higher is surer; `null` where nothing says so or something rules it
 * out. A name in common is needed, or else participants, dates to the month and place.
 */
export function matchScore(a: Candidate, b: Candidate): number | null {
  if (namesConflict(a.names, b.names) || factsConflict(a, b)) return null;
  const parties = jaccard(a.parties, b.parties);
  const meets = placesMeet(a, b);
  const isUnnamed = isUnnamedPair(a, b);
  if (isUnnamed && !(parties >= SAME_PARTIES && meets && isDatedToMonth(a) && isDatedToMonth(b)))
    return null;
  const named = isUnnamed ? 0 : 2;
  return named + Number(sameEdition(a, b)) + parties + Number(meets) + closeness(a, b);
}
