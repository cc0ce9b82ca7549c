import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import { pool } from "../judge/pool.ts";
import type { PlaceMention } from "../mention.ts";
import type { ReportPlace } from "../report.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { asideSigns, isAside } from "./aside.ts";
import { datelineSigns, ruleOfDateline, shareOfDateline } from "./dateline-signs.ts";
import { hostsTold } from "./hosts.ts";
import { PlaceKeys } from "./place-key.ts";
import { kindOfPlace } from "./place-kind.ts";
import { onlyLocates } from "./place-locates.ts";
import { placeSetting } from "./place-setting.ts";
import { isShip } from "./place-ship.ts";
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
const BRIEF = /^(?:wide|rule):|^(?:venue|plain|dateline|dateline\|site)$/;

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
      const next = candidateOf(mention, share, view, gazetteer);
      if (next === null) continue;
      const pooled = pool(
        candidates,
        keys.of(mention, kindOfPlace(mention, gazetteer)),
        next,
        BRIEF,
      );
      if (pooled !== next) pooled.signs.add("again");
    }
  }
  addCompany([...candidates.values()]);
  return [...candidates.values()];
}

/** A mention with all that it says; `null` where it is no venue by the words around it. */
function candidateOf(
  mention: PlaceMention,
  share: Share,
  view: FrameShares,
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  const isDateline = share.reading.role === "dateline";
  if (!isDateline && isElsewhere(mention, share, gazetteer)) return null;
  const rule = isDateline ? ruleOfDateline(mention) : venueRule(mention, share);
  const signs = isDateline
    ? datelineSigns(mention, view, gazetteer)
    : placeSigns(mention, share, rule, view, gazetteer);
  const best = sumOf(gazetteer.weights, "places", signs);
  const value = { name: mention.name, place_id: mention.place_id };
  const found = { value, span: mention, reading: share.reading, rule: rule ?? "places.named" };
  return { signs: new Set(signs), found, mention, share, best };
}

/** What is no venue by the words around it: a ship, a place that comes in aside, or one that only says where a venue lies. */
function isElsewhere(mention: PlaceMention, share: Share, gazetteer: Gazetteer): boolean {
  return (
    isAside(share, mention, share.reading.places) ||
    isShip(mention, share.reading.scene, gazetteer) ||
    onlyLocates(mention, share, gazetteer)
  );
}

/** Signs that compare a candidate with the others: where one is told plainly, another is rather a home port. */
function addCompany(candidates: readonly PlaceCandidate[]): void {
  const ruled = candidates.filter((c) => c.found.rule !== "places.named");
  candidates.forEach((candidate, order) => {
    const own = candidate.found.rule === "places.named" ? "named" : "told";
    const rivals = ruled.filter((c) => c !== candidate);
    candidate.signs.add(`rivals:${Math.min(3, rivals.length)}|${own}`);
    candidate.signs.add(`order:${Math.min(1, order)}|${own}`);
    const { country } = candidate.mention;
    const lands = rivals.flatMap((c) => c.mention.country ?? []);
    if (country === null || lands.length === 0) return;
    const same = lands.includes(country);
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
    ...placeSetting(mention, share),
    ...asideSigns(share, mention, share.reading.places),
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
  signs.push(...landSigns(mention.country, `${stands}|${wide}`, wide, view, gazetteer));
  if (view.frame.is_background) signs.push(`background|${wide}|${stands}`);
  return signs;
}

/** What the country that a place lies in says: whether it acts, is the usual host, or is told to be host. */
function landSigns(
  country: string | null,
  stands: string,
  wide: string,
  view: FrameShares,
  gazetteer: Gazetteer,
): string[] {
  if (country === null) return [];
  const acts = view.frame.countries.has(country) ? "acting" : "foreign";
  const signs = [`place-of:${acts}`, `place-of:${acts}|${stands}`];
  const usual = usualOf("host", view, gazetteer);
  if (usual.size > 0) signs.push(`place-of:${usual.has(country) ? "host" : "no-host"}`);
  const told = hostsTold(view);
  if (told.size > 0) signs.push(`place-of:${told.has(country) ? "told" : "untold"}|${wide}`);
  return signs;
}
