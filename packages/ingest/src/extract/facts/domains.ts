import type { Domain, Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Judged, judgeAll, likely } from "../judge/judge.ts";
import { domainCandidates } from "./domain-candidates.ts";
import type { Found, FrameShares } from "./share.ts";
import { usualOf } from "./usual.ts";

/** The domains of an exercise, and those that forces alone show. */
export interface DomainFacts {
  readonly domains: readonly Found<Domain>[];
  readonly derived: readonly Domain[];
  /** What was weighed. */
  readonly judged: readonly Judged[];
}

/** Of an exercise that nothing is known of. */
export const NO_DOMAINS: DomainFacts = { domains: [], derived: [], judged: [] };

/** The domains that the sentences of an exercise support. */
export function domainsOf(view: FrameShares, gazetteer: Gazetteer): DomainFacts {
  const candidates = domainCandidates(view, gazetteer);
  const usual = usualOf("domains", view, gazetteer);
  if (usual.size > 0)
    for (const { value, signs } of candidates) signs.add(usual.has(value) ? "usual" : "unusual");
  const judged = judgeAll(gazetteer.weights, "domains", candidates, (c) => c.value);
  const accepted = likely(candidates, judged, 0.5);
  return {
    domains: accepted.map((candidate) => candidate.found),
    derived: accepted.filter((c) => c.is_derived).map((c) => c.value),
    judged,
  };
}
