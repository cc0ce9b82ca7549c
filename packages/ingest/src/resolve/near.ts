import type { Candidate, CandidatePlace, DayRange } from "./candidate.ts";

/** Places so near each other may be one venue. */
const NEAR_KILOMETRES = 250;
/** Places farther from each other are of no one exercise area. */
const FAR_KILOMETRES = 3000;
const EARTH_RADIUS_KILOMETRES = 6371;
const RADIANS = Math.PI / 180;

/** Whether two sets have a member in common. */
export function shares<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const member of a) if (b.has(member)) return true;
  return false;
}

/** Share of the members of both sets that are in each: 1 for equal sets, 0 where nothing is in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const member of a) if (b.has(member)) both += 1;
  const union = a.size + b.size - both;
  return union === 0 ? 0 : both / union;
}

/** Days between two ranges; 0 where they overlap. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

/** When an exercise took place, else when it was reported; `null` where neither is known. */
export function whenOf({ days, published }: Candidate): DayRange | null {
  if (days !== null || published === null) return days;
  return { from: published, to: published };
}

/** Kilometres on the globe; `null` where a place is not known. */
function distance(a: CandidatePlace, b: CandidatePlace): number | null {
  if (a.latitude === null || b.latitude === null) return null;
  if (a.longitude === null || b.longitude === null) return null;
  const north = Math.sin(((a.latitude - b.latitude) * RADIANS) / 2) ** 2;
  const east = Math.sin(((a.longitude - b.longitude) * RADIANS) / 2) ** 2;
  const h = north + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * east;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(h));
}

function isNear(a: CandidatePlace, b: CandidatePlace): boolean {
  const kilometres = distance(a, b);
  return kilometres !== null && kilometres <= NEAR_KILOMETRES;
}

/** Whether each place of one is known to be far from each of the other. */
export function arePlacesFar(a: Candidate, b: Candidate): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  return a.places.every((left) =>
    b.places.every((right) => (distance(left, right) ?? 0) > FAR_KILOMETRES),
  );
}

/** Whether a place of one is a place of the other or near one. */
export function placesMeet(a: Candidate, b: Candidate): boolean {
  return a.places.some((left) =>
    b.places.some((right) => left.key === right.key || isNear(left, right)),
  );
}

/** How far near is, in degrees of latitude. */
const NEAR_DEGREES = NEAR_KILOMETRES / 111;
/** Two places are near each other only where boxes of half that size around them touch; a little more, since meridians draw together. */
const BOX_DEGREES = NEAR_DEGREES * 0.55;
const CELL_DEGREES = 10;
const CELLS_AROUND = 360 / CELL_DEGREES;
/** Beyond, meridians are so close that one row of cells is one cell. */
const POLAR_DEGREES = 80;

function cellRow(latitude: number, longitude: number, degrees: number): string[] {
  const row = Math.floor(latitude / CELL_DEGREES);
  if (Math.abs(latitude) >= POLAR_DEGREES) return [`${row}/pole`];
  const half = degrees / Math.cos(latitude * RADIANS);
  const first = Math.floor((longitude - half) / CELL_DEGREES);
  const last = Math.min(Math.floor((longitude + half) / CELL_DEGREES), first + CELLS_AROUND - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = (first + index + 2 * CELLS_AROUND) % CELLS_AROUND;
    return `${row}/${column}`;
  });
}

/** Keys of which two places that meet have one in common: the place's own, and cells of the globe that touch its surroundings. */
export function placeKeys({ key, latitude, longitude }: CandidatePlace): string[] {
  if (latitude === null || longitude === null) return [key];
  const edges = [latitude - BOX_DEGREES, latitude + BOX_DEGREES];
  return [...new Set(edges.flatMap((edge) => cellRow(edge, longitude, BOX_DEGREES)))];
}
