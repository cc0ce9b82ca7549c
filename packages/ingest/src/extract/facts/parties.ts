import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Decision, type Judged, judgeAll, likely } from "../judge/judge.ts";
import type { PartyMention } from "../mention.ts";
import { inheritedCandidates, type ParentParties } from "./inherited-candidates.ts";
import { looksOn } from "./looks-on.ts";
import { organisationCandidates } from "./organisation-candidates.ts";
import type { PartyCandidate } from "./party-candidate.ts";
import { countryCandidates } from "./party-candidates.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Who does what in an exercise; codes in the order of first mention. */
export interface PartyFacts {
  readonly participants: readonly Found<string>[];
  readonly organisations: readonly Found<string>[];
  readonly observers: readonly Found<string>[];
  /** What was weighed for participants and organisations. */
  readonly judged: readonly Judged[];
}

/** Weighs all that the sentences of an exercise say of each country and organisation, and who of its parent's participants takes part in it too. */
export function partiesOf(
  view: FrameShares,
  gazetteer: Gazetteer,
  parentOf: (own: readonly Found<string>[]) => ParentParties | null = () => null,
): PartyFacts {
  const own = countryCandidates(view, gazetteer);
  const named = decide("participants", own, gazetteer);
  // What only the venue shows is no answer to the question who took part.
  const spoken = named.accepted.filter((found) => found.rule !== "parties.by-place");
  const parent = parentOf(spoken);
  const further = parent === null ? [] : inheritedCandidates(view, parent, own, spoken, gazetteer);
  const weighed = decide("participants", further, gazetteer);
  const inherited = isBare(spoken, parent)
    ? { ...weighed, accepted: further.map(({ found }) => found) }
    : weighed;
  const countries = {
    accepted: [
      ...named.accepted,
      ...inherited.accepted.filter(({ value }) => !has(named.accepted, value)),
    ],
    judged: [...named.judged, ...inherited.judged],
  };
  const organisations = decide("organisations", organisationCandidates(view, gazetteer), gazetteer);
  const taking = new Set(countries.accepted.map((found) => found.value));
  const isCountry = ({ value }: Found<string>): boolean => gazetteer.countries.has(value);
  return {
    participants: countries.accepted,
    organisations: organisations.accepted,
    observers: observersOf(view).filter((o) => !taking.has(o.value) && isCountry(o)),
    judged: [...countries.judged, ...organisations.judged],
  };
}

/** Another edition that names nobody has the parties of the one that it came up with, where these are few. */
function isBare(spoken: readonly Found<string>[], parent: ParentParties | null): boolean {
  if (spoken.length > 0 || parent === null || parent.participants.length > FEW) return false;
  return parent.kinship.includes("edition");
}

function has(found: readonly Found<string>[], value: string): boolean {
  return found.some((one) => one.value === value);
}

/** A party is taken from this probability on: one left out costs as much as one too many. */
const ENOUGH = 0.5;
/** So many hold their exercises together each time; of a larger company some stay away from one edition or another. */
const FEW = 3;

function decide(
  decision: Decision,
  candidates: readonly PartyCandidate[],
  gazetteer: Gazetteer,
): { accepted: Found<string>[]; judged: Judged[] } {
  const judged = judgeAll(gazetteer.weights, decision, candidates, (one) => one.value);
  return { accepted: likely(candidates, judged, ENOUGH).map(({ found }) => found), judged };
}

/** The parties that the exercise's own words call onlookers. */
function observersOf(view: FrameShares): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const share of view.shares) {
    for (const party of share.reading.parties) {
      if (!owns(share, party) || !isObserver(party, share) || found.has(party.code)) continue;
      found.set(party.code, {
        value: party.code,
        span: party,
        reading: share.reading,
        rule: "parties.observer",
      });
    }
  }
  return [...found.values()];
}

function isObserver(party: PartyMention, share: Share): boolean {
  return party.role === "observer" || looksOn(party, share);
}
