import { isSaid } from "../judge/pool.ts";
import type { PartyFacts } from "./parties.ts";
import type { FrameShares } from "./share.ts";

/** A country that may be host, with all that speaks for it so far. */
export interface HostInCompany {
  readonly value: string;
  readonly signs: Set<string>;
}

/** The sign of a country that a venue lies in. */
const FIRM = "place:firm";
/** Words of hosting, and that a mention has none. */
const TOLD = /^(?:also:)?rule:host\./;
const UNTOLD = /^(?:also:)?rule:null/;

/** Signs that compare a candidate with the others: where the country of one is sure by its place, another has to be told plainly. */
export function addHostCompany(
  candidates: readonly HostInCompany[],
  view: FrameShares,
  parties: Pick<PartyFacts, "participants">,
  usual: ReadonlySet<string>,
): void {
  const taking = new Set(parties.participants.map((p) => p.value));
  const firm = candidates.filter((c) => isSaid(c.signs, FIRM)).length;
  for (const { value, signs } of candidates) {
    const part = taking.has(value) ? "taking" : "apart";
    const own = standingOf(signs);
    if (own !== "loose") dropUntold(signs);
    signs.add(part).add(`${part}|${own}`);
    signs.add(`others:${Math.min(2, firm - (isSaid(signs, FIRM) ? 1 : 0))}|${own}`);
    if (view.frame.is_background) signs.add(`background|${own}`);
    if (usual.size > 0) addUsual(signs, usual.has(value) ? "usual" : "unusual", own);
  }
}

/** The country that a series is always held in is rather its host than another one. */
function addUsual(signs: Set<string>, known: string, own: string): void {
  signs.add(known).add(`${known}|${own}`);
}

/** By what a country may be host: a place, words of hosting, what the exercise before it had, or only that it is named. */
function standingOf(signs: ReadonlySet<string>): string {
  if (isSaid(signs, FIRM)) return "firm";
  if ([...signs].some((sign) => TOLD.test(sign))) return "told";
  return isSaid(signs, "inherited") ? "handed" : "loose";
}

/** That a country is also named in passing takes nothing from what tells that it is host. */
function dropUntold(signs: Set<string>): void {
  for (const sign of signs) if (UNTOLD.test(sign)) signs.delete(sign);
}
