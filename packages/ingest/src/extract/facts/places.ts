import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Judged, judgeAll, likely } from "../judge/judge.ts";
import type { ReportPlace } from "../report.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isSiteOfDateline } from "./dateline-signs.ts";
import { hostCandidates } from "./host-candidates.ts";
import { isPlain } from "./hosts.ts";
import type { PartyFacts } from "./parties.ts";
import { placeCandidates } from "./place-candidates.ts";
import { withoutDoubles } from "./place-doubles.ts";
import { kindOfPlace } from "./place-kind.ts";
import type { Found, FrameShares } from "./share.ts";

/** Where an exercise is held. */
export interface PlaceFacts {
  readonly places: readonly Found<ReportPlace>[];
  readonly hosts: readonly Found<string>[];
  /** What was weighed for places and hosts. */
  readonly judged: readonly Judged[];
}

/** What is known of where an exercise is held from outside of its own sentences. */
export interface Origin {
  /** The hosts of the exercise beside which this one came up. */
  readonly inherited: readonly Found<string>[];
  /** Datelines above its first words. */
  readonly datelines: readonly SentenceReading[];
}

/** From this probability on a place is one of the exercise. */
const ENOUGH = 0.5;
/** From this probability on a country is host. */
const HOST = 0.5;

/** From this probability on a place says something of the country, though it is no venue itself. */
const NEARLY = 0.2;

/** Chooses the venues among the places that the sentences of an exercise name, and the countries that they lie in. */
export function placesOf(
  view: FrameShares,
  parties: PartyFacts,
  origin: Origin,
  gazetteer: Gazetteer,
): PlaceFacts {
  const candidates = placeCandidates(view, origin.datelines, gazetteer);
  const judged = judgeAll(gazetteer.weights, "places", candidates, (c) => c.found.value.name);
  const venues = candidates.filter(
    (one, k) => isSiteOfDateline(one.signs) || (judged[k]?.probability ?? 0) >= ENOUGH,
  );
  const accepted = withoutDoubles(venues, ({ mention }) => ({
    name: mention.name,
    kind: kindOfPlace(mention, gazetteer),
  }));
  const near = likely(candidates, judged, NEARLY).filter((one) => !accepted.includes(one));
  const told = { accepted, near, ...origin };
  const hosts = hostCandidates(view, told, parties, gazetteer);
  const weighed = judgeAll(gazetteer.weights, "host", hosts, (host) => host.value);
  return {
    places: accepted.map((candidate) => candidate.found),
    hosts: hosts
      .filter((h, k) => isPlain(h.signs) || (weighed[k]?.probability ?? 0) >= HOST)
      .map((host) => host.found),
    judged: [...judged, ...weighed],
  };
}
