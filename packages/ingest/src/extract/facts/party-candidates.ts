import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import { pool } from "../judge/pool.ts";
import type { PartyMention } from "../mention.ts";
import { isAside } from "./aside.ts";
import { countrySigns } from "./country-signs.ts";
import { countriesIn } from "./looks-on.ts";
import type { PartyCandidate } from "./party-candidate.ts";
import { standings } from "./section.ts";
import type { FrameShares, Share } from "./share.ts";
import { usualOf } from "./usual.ts";
import { venueParties } from "./venue-parties.ts";

/** Gathers the countries that the sentences of an exercise name, in the order of first mention. */
export function countryCandidates(view: FrameShares, gazetteer: Gazetteer): PartyCandidate[] {
  const { is_background } = view.frame;
  const candidates = gather(view, gazetteer, "country", (party, share) =>
    isAside(share, party, countriesIn(share)) ? null : countrySigns(party, share, is_background),
  );
  candidates.push(...venueParties(view, candidates));
  addCompany(candidates, view, gazetteer);
  return candidates;
}

/** All mentions of one type, put together by code. */
export function gather(
  view: FrameShares,
  gazetteer: Gazetteer,
  type: PartyMention["type"],
  signsOf: (party: PartyMention, share: Share) => string[] | null,
): PartyCandidate[] {
  const decision = type === "country" ? "participants" : "organisations";
  const candidates = new Map<string, PartyCandidate>();
  for (const [share, standing] of standings(view.shares)) {
    // Under a heading that leads away from the exercise, countries do something else.
    if (standing === "elsewhere") continue;
    for (const party of share.reading.parties) {
      if (party.type !== type) continue;
      const signs = signsOf(party, share);
      if (signs === null) continue;
      const best = sumOf(gazetteer.weights, decision, signs);
      const rule = `parties.${party.role}`;
      const found = { value: party.code, span: party, reading: share.reading, rule };
      add(candidates, { value: party.code, signs: new Set(signs), found, best, mentions: 1 });
    }
  }
  return [...candidates.values()];
}

/** Puts a mention to the others of its code. */
function add(candidates: Map<string, PartyCandidate>, next: PartyCandidate): void {
  const before = candidates.get(next.value)?.mentions ?? 0;
  pool(candidates, next.value, next, BRIEF).mentions = before + 1;
}

/** What a mention is, in few words. */
const BRIEF = /^(?:rel|role|wide|weight):|^absent$/;

const STRONG = ["weight:3", "weight:2", "weight:1.8", "weight:1.6"];

function isStrong(candidate: PartyCandidate): boolean {
  return STRONG.some((sign) => candidate.signs.has(sign));
}

/** Signs that compare a candidate with the others and with what is known of the series. */
function addCompany(
  candidates: readonly PartyCandidate[],
  view: FrameShares,
  gazetteer: Gazetteer,
): void {
  const usual = usualOf("participants", view, gazetteer);
  const strong = candidates.filter(isStrong).length;
  const inPhrase = candidates.filter((c) => c.signs.has("rel:phrase")).length;
  const joint = view.frame.anchors.some((anchor) => anchor.event?.is_joint);
  for (const [rank, candidate] of candidates.entries()) {
    const { signs } = candidate;
    const own = isStrong(candidate) ? "strong" : "weak";
    const others = Math.min(2, strong - (own === "strong" ? 1 : 0));
    signs.add(`mentions:${Math.min(3, candidate.mentions)}|${own}`);
    signs.add(`others:${others}|${own}`);
    signs.add(`rank:${Math.min(3, rank)}|${own}`);
    if (joint) signs.add(`joint|others:${others}|${own}`);
    if (!signs.has("rel:phrase")) signs.add(`outside:${Math.min(2, inPhrase)}|${own}`);
    if (view.frame.is_background) signs.add(`background|${own}`);
    if (usual.size > 0) addUsual(candidate, usual, `others:${others}|${own}`);
  }
}

function addUsual(
  { value, signs }: PartyCandidate,
  usual: ReadonlySet<string>,
  beside: string,
): void {
  const known = usual.has(value) ? "usual" : "unusual";
  signs.add(known);
  signs.add(`${known}${usual.size === 2 ? "2" : "3"}|${beside}`);
}
