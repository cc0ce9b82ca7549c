import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PartyMention } from "../mention.ts";
import type { PartyCandidate } from "./party-candidate.ts";
import { gather } from "./party-candidates.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { FrameShares, Share } from "./share.ts";
import { weighOrganisation } from "./weigh-organisation.ts";

/** Gathers the organisations that the sentences of an exercise name, in the order of first mention. */
export function organisationCandidates(view: FrameShares, gazetteer: Gazetteer): PartyCandidate[] {
  const candidates = gather(view, gazetteer, "organisation", organisationSigns);
  const usual = new Set(
    [...view.frame.keys].flatMap((key) => gazetteer.series.get(key)?.organisations ?? []),
  );
  const named = view.frame.keys.size > 0 ? "named" : "unnamed";
  for (const candidate of candidates) {
    candidate.signs.add(`mentions:${Math.min(3, candidate.mentions)}`);
    candidate.signs.add(named);
    if (usual.size > 0) candidate.signs.add(usual.has(candidate.value) ? "usual" : "unusual");
    if (view.frame.is_background) candidate.signs.add("background");
  }
  return candidates;
}

function organisationSigns(party: PartyMention, share: Share): string[] {
  const relation = relationOf(share, party);
  return [
    ...settingSigns(share, party, relation),
    `role:${party.role}`,
    `${relation}|${party.role}`,
    `${wideRelation(relation)}|${party.role}`,
    `weight:${weighOrganisation(party, share)}`,
  ];
}
