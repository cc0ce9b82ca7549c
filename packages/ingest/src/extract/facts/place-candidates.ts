import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import { pool } from "../judge/pool.ts";
import type { PlaceMention } from "../mention.ts";
import type { ReportPlace } from "../report.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { datelineSigns, ruleOfDateline, shareOfDateline } from "./dateline-signs.ts";
import { PlaceKeys } from "./place-key.ts";
import { kindOfPlace } from "./place-kind.ts";
import { placeSetting } from "./place-setting.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { Found, FrameShares, Share } from "./share.ts";
import { usualOf } from "./usual.ts";
import { venueRule } from "./venue-rule.ts";

/** A place that may be a venue, with all that its mentions say. */
export interface PlaceCandidate {
  readonly signs: Set<string>;
  /** The mention that says most. */
  found: Found<ReportPlace>;
  mention: PlaceMention;
  share: Share;
  best: number;
}

/** What a mention is, in few words. */
const BRIEF = /^(?:wide|rule):|^(?:venue|plain|dateline)$/;

/** Gathers the places that the sentences of an exercise name, in the order of first mention. */
export function placeCandidates(
  view: FrameShares,
  datelines: readonly SentenceReading[],
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const candidates = new Map<string, PlaceCandidate>();
  const keys = new PlaceKeys();
  const shares = [...view.shares, ...datelines.map(shareOfDateline)];
  for (const share of shares) {
    for (const mention of share.reading.places) {
      const isDateline = share.reading.role === "dateline";
      const rule = isDateline ? ruleOfDateline(mention) : venueRule(mention, share);
      const signs = isDateline
        ? datelineSigns(mention, view, gazetteer)
        : placeSigns(mention, share, rule, view, gazetteer);
      const best = sumOf(gazetteer.weights, "places", signs);
      const kind = kindOfPlace(mention, gazetteer);
      const value = { name: mention.name, place_id: mention.place_id };
      const found = {
        value,
        span: mention,
        reading: share.reading,
        rule: rule ?? "places.named",
      };
      const next = { signs: new Set(signs), found, mention, share, best };
      const pooled = pool(candidates, keys.of(mention, kind), next, BRIEF);
      if (pooled !== next) pooled.signs.add("again");
    }
  }
  addCompany([...candidates.values()]);
  return [...candidates.values()];
}

/** Signs that compare a candidate with the others: where one is told plainly, another is rather a home port. */
function addCompany(candidates: readonly PlaceCandidate[]): void {
  const ruled = candidates.filter((c) => c.found.rule !== "places.named");
  candidates.forEach((candidate, order) => {
    const own = candidate.found.rule === "places.named" ? "named" : "told";
    const rivals = ruled.filter((c) => c !== candidate);
    candidate.signs.add(`rivals:${Math.min(3, rivals.length)}|${own}`);
    candidate.signs.add(`order:${Math.min(3, order)}|${own}`);
    const { country } = candidate.mention;
    if (country === null || rivals.length === 0) return;
    const same = rivals.some((c) => c.mention.country === country);
    candidate.signs.add(`beside:${same ? "same" : "other"}|${own}`);
  });
}

function placeSigns(
  mention: PlaceMention,
  share: Share,
  rule: string | null,
  view: FrameShares,
  gazetteer: Gazetteer,
): string[] {
  const relation = relationOf(share, mention);
  const wide = wideRelation(relation);
  const place = gazetteer.places.get(mention.place_id ?? "");
  const kind = place?.kind ?? "unknown";
  const land = place?.country == null ? "none" : "one";
  const stands = mention.is_venue ? "venue" : "plain";
  const signs = [
    ...settingSigns(share, mention, relation),
    ...placeSetting(mention, share, gazetteer),
    `how:${mention.how}`,
    `how:${mention.how}|${stands}|${wide}`,
    `kind:${kind}`,
    `kind:${kind}|${stands}`,
    stands,
    `${stands}|${relation}`,
    `${stands}|${wide}`,
    `rule:${rule}`,
    `country:${land}`,
    `kind:${kind}|${land}`,
  ];
  const country = mention.country;
  if (country !== null) {
    const acts = view.frame.countries.has(country) ? "acting" : "foreign";
    signs.push(`place-of:${acts}`, `place-of:${acts}|${stands}|${wide}`);
    const usual = usualOf("host", view, gazetteer);
    if (usual.size > 0) signs.push(`place-of:${usual.has(country) ? "host" : "no-host"}`);
  }
  if (view.frame.is_background) signs.push(`background|${wide}|${stands}`);
  return signs;
}
