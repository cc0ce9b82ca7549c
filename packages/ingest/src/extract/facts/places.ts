import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Judged, judgeAll, likely } from "../judge/judge.ts";
import type { ReportPlace } from "../report.ts";
import { hostCandidates } from "./host-candidates.ts";
import { STATED } from "./hosts.ts";
import type { PartyFacts } from "./parties.ts";
import { placeCandidates } from "./place-candidates.ts";
import type { Found, FrameShares } from "./share.ts";

/** Where an exercise is held. */
export interface PlaceFacts {
  readonly places: readonly Found<ReportPlace>[];
  readonly hosts: readonly Found<string>[];
  /** What was weighed for places and hosts. */
  readonly judged: readonly Judged[];
}

/** From this probability on a place says something of the country, though it is no venue itself. */
const NEARLY = 0.2;

/** Chooses the venues among the places that the sentences of an exercise name, and the countries that they lie in; `inherited` are the hosts of the exercise beside which this one came up. */
export function placesOf(
  view: FrameShares,
  parties: PartyFacts,
  inherited: readonly Found<string>[],
  gazetteer: Gazetteer,
): PlaceFacts {
  const candidates = placeCandidates(view, gazetteer);
  const judged = judgeAll(gazetteer.weights, "places", candidates, (c) => c.found.value.name);
  const accepted = likely(candidates, judged, 0.5);
  const near = likely(candidates, judged, NEARLY).filter((one) => !accepted.includes(one));
  const venues = { accepted, near, inherited };
  const hosts = hostCandidates(view, venues, parties, gazetteer);
  const weighed = judgeAll(gazetteer.weights, "host", hosts, (host) => host.value);
  return {
    places: accepted.map((candidate) => candidate.found),
    hosts: hosts
      .filter((h, k) => h.signs.has(`rule:${STATED}`) || (weighed[k]?.probability ?? 0) >= 0.5)
      .map((host) => host.found),
    judged: [...judged, ...weighed],
  };
}
