import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Judged, judge } from "../judge/judge.ts";
import type { ReportPlace } from "../report.ts";
import { hostCandidates } from "./host-candidates.ts";
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

/** Chooses the venues among the places that the sentences of an exercise name, and the countries that they lie in. */
export function placesOf(view: FrameShares, parties: PartyFacts, gazetteer: Gazetteer): PlaceFacts {
  const candidates = placeCandidates(view, gazetteer);
  const judged = candidates.map((c) =>
    judge(gazetteer.weights, "places", c.found.value.name, c.signs),
  );
  const accepted = candidates.filter((_, k) => (judged[k]?.probability ?? 0) >= 0.5);
  const hosts = hostCandidates(view, accepted, parties, gazetteer);
  const weighed = hosts.map((h) => judge(gazetteer.weights, "host", h.value, h.signs));
  return {
    places: accepted.map((candidate) => candidate.found),
    hosts: hosts.filter((_, k) => (weighed[k]?.probability ?? 0) >= 0.5).map((host) => host.found),
    judged: [...judged, ...weighed],
  };
}
