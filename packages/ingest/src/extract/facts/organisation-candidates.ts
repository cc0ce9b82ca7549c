import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { NameMention, PartyMention } from "../mention.ts";
import { isContext } from "./organisation-context.ts";
import type { PartyCandidate } from "./party-candidate.ts";
import { gather } from "./party-candidates.ts";
import { relationOf, wideRelation } from "./relation.ts";
import type { FrameShares, Share } from "./share.ts";
import { usualOf } from "./usual.ts";
import { weighOrganisation } from "./weigh-organisation.ts";

/** Gathers the organisations that the sentences of an exercise name, in the order of first mention. */
export function organisationCandidates(view: FrameShares, gazetteer: Gazetteer): PartyCandidate[] {
  const candidates = gather(view, gazetteer, "organisation", organisationSigns);
  candidates.push(...inName(view, gazetteer, candidates));
  const usual = usualOf("organisations", view, gazetteer);
  const kind = view.frame.keys.size > 0 ? "named" : "unnamed";
  for (const candidate of candidates) {
    candidate.signs.add(`mentions:${Math.min(3, candidate.mentions)}`);
    candidate.signs.add(kind);
    if (usual.size > 0) candidate.signs.add(usual.has(candidate.value) ? "usual" : "unusual");
    if (view.frame.is_background) candidate.signs.add("background");
  }
  return candidates;
}

/** All that a mention says; `null` for "the SCO summit", which says nothing of any exercise. */
function organisationSigns(party: PartyMention, share: Share): string[] | null {
  if (isContext(party, share)) return null;
  const relation = relationOf(share, party);
  return [
    `rel:${relation}`,
    `wide:${wideRelation(relation)}`,
    `role:${party.role}`,
    `${wideRelation(relation)}|${party.role}`,
    `weight:${weighOrganisation(party, share)}`,
  ];
}

/** "ASEAN-India Maritime Exercise": the name of an exercise may say whose it is. */
function inName(
  view: FrameShares,
  gazetteer: Gazetteer,
  known: readonly PartyCandidate[],
): PartyCandidate[] {
  const found = new Map<string, PartyCandidate>();
  for (const name of namesIn(view)) {
    for (const value of name.span.name.split(/[^\p{L}]+/u)) {
      if (!gazetteer.organisations.has(value) || found.has(value)) continue;
      const own = known.find((candidate) => candidate.value === value);
      if (own === undefined) found.set(value, named(value, name));
      else own.signs.add("in-name");
    }
  }
  return [...found.values()];
}

type Named = { readonly span: NameMention; readonly reading: Share["reading"] };

function named(value: string, { span, reading }: Named): PartyCandidate {
  const signs = new Set(["in-name", "in-name|only"]);
  const found = { value, span, reading, rule: "parties.in-name" };
  return { value, signs, found, best: 0, mentions: 1 };
}

function namesIn({ shares }: FrameShares): Named[] {
  return shares.flatMap(({ anchors, reading }) =>
    anchors.flatMap(({ name }) => (name === null ? [] : [{ span: name, reading }])),
  );
}
