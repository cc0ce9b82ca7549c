import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Found, FrameShares } from "./share.ts";

/** From this sum of signs on a party takes part … */
const ENOUGH = 1.5;
/** … if one sign alone is at least this strong. */
const STRONG = 0.75;

interface Sum {
  score: number;
  best: number;
  found: Found<string>;
}

/** Signs added up for each code. */
export type Tally = Map<string, Sum>;

/** Adds a sign; the words of the strongest one are kept. */
export function addSign(tally: Tally, weight: number, found: Found<string>): void {
  const known = tally.get(found.value);
  if (known === undefined) {
    tally.set(found.value, { score: weight, best: weight, found });
    return;
  }
  known.score += weight;
  if (weight <= known.best) return;
  known.best = weight;
  known.found = found;
}

/** The codes with enough signs, in the order of first mention. */
export function accepted(tally: Tally): Found<string>[] {
  return [...tally.values()]
    .filter((sum) => sum.score >= ENOUGH && sum.best >= STRONG)
    .map((sum) => sum.found);
}

/** The strongest single sign for a code. */
export function strongest(tally: Tally, code: string): number {
  return tally.get(code)?.best ?? 0;
}

/** A known series makes it likelier that its usual parties, where the text speaks of them as acting, take part. Priors alone add nobody. */
export function addPriors(
  countries: Tally,
  organisations: Tally,
  view: FrameShares,
  gazetteer: Gazetteer,
): void {
  for (const key of view.frame.keys) {
    const series = gazetteer.series.get(key);
    for (const code of series?.participants ?? []) raise(countries.get(code), 0.8);
    for (const code of series?.organisations ?? []) raise(organisations.get(code), 1.2);
    addUsualPartner(countries, series?.participants ?? []);
  }
}

function raise(sum: Sum | undefined, by: number): void {
  if (sum === undefined || sum.score <= 0) return;
  sum.score += by;
  sum.best += sum.best > 0.05 ? by * 0.5 : 0;
}

/** In a series of two countries the text need only touch on the second ("Russian ships sailed into China's Qingdao for Joint Sea-2019"). */
function addUsualPartner(countries: Tally, usual: readonly string[]): void {
  if (usual.length !== 2) return;
  const sums = usual.map((code) => countries.get(code));
  if (!sums.some((sum) => (sum?.score ?? 0) >= ENOUGH)) return;
  for (const sum of sums) {
    if (sum === undefined || sum.score <= -1) continue;
    sum.score = Math.max(sum.score, ENOUGH);
    sum.best = Math.max(sum.best, STRONG);
  }
}
