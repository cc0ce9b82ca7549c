import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { governorOf } from "../frames/govern.ts";
import type { PartyMention } from "../mention.ts";
import { numberAt } from "../numbers.ts";
import { cueAt, tokenAt } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Who does what in an exercise; codes in the order of first mention. */
export interface PartyFacts {
  readonly participants: Found<string>[];
  readonly organisations: Found<string>[];
  readonly observers: Found<string>[];
  readonly hosts: Found<string>[];
}

/** How many of the first sentences of an exercise show between whom it is. */
const EARLY = 3;
/** How many sentences behind a mention of the exercise its roll call may stand. */
const ROLL = 3;
/** From this sum of signs on a country takes part. */
const ENOUGH = 1.5;

/** Between an organisation and the exercise that it holds. */
const HOLDS = /^(?:[^,;:.]*\b)?(?:hold|holds|held|holding|conducts?|conducted|stages?|staged|launched|launches|opens?|opened|started|starts|kicks? off|kicked off|plans?|runs?)\b/;

interface Tally {
  score: number;
  best: number;
  found: Found<string>;
}

/** Weighs all that the sentences of an exercise say of each country and organisation. */
export function partiesOf(view: FrameShares, gazetteer: Gazetteer): PartyFacts {
  const countries = new Map<string, Tally>();
  const organisations = new Map<string, Tally>();
  const observers = new Map<string, Found<string>>();
  const hosts = new Map<string, Found<string>>();
  for (const share of view.shares) {
    for (const party of share.reading.parties) {
      if (!owns(share, party)) continue;
      const role = looksOn(party, share) ? "observer" : party.role;
      const found = {
        value: party.code,
        span: party,
        reading: share.reading,
        rule: `parties.${role}`,
      };
      if (role === "observer") observers.set(party.code, observers.get(party.code) ?? found);
      if (party.role === "host") hosts.set(party.code, hosts.get(party.code) ?? found);
      const weight = weigh({ ...party, role }, share, view);
      tally(party.type === "country" ? countries : organisations, party.code, weight, found);
    }
  }
  addPriors(countries, organisations, view, gazetteer);
  addUsualPartner(countries, view, gazetteer);
  const participants = accepted(countries).filter(
    (f) => !observers.has(f.value) || strongest(countries, f.value) >= 3,
  );
  if (participants.length < 2 && organisations.size === 0) participants.push(...dominant(view, participants));
  const taking = new Set(participants.map((p) => p.value));
  return {
    participants,
    organisations: accepted(organisations),
    observers: [...observers.values()].filter(
      (o) => !taking.has(o.value) && gazetteer.countries.has(o.value),
    ),
    hosts: [...hosts.values()].filter((h) => gazetteer.countries.has(h.value)),
  };
}

/** Where no two take part by the words around the exercise: those whose officers and ministries speak in its own sentences, if they are few. */
function dominant(view: FrameShares, known: readonly Found<string>[]): Found<string>[] {
  const joint = view.frame.anchors.some((anchor) => anchor.event?.is_joint);
  if (view.frame.is_background || (view.frame.keys.length === 0 && !(joint && known.length === 1))) return [];
  const found = new Map<string, Found<string>>(known.map((k) => [k.value, k]));
  for (const share of view.shares.slice(0, EARLY)) {
    for (const party of share.reading.parties) {
      if (party.type !== "country" || !["speaker", "force", "actor"].includes(party.role) || party.form === "capital") continue;
      if (!found.has(party.code)) found.set(party.code, { value: party.code, span: party, reading: share.reading, rule: "parties.dominant" });
    }
  }
  return found.size > 1 && found.size < 4 ? [...found.values()].filter((f) => !known.includes(f)) : [];
}

function tally(map: Map<string, Tally>, code: string, weight: number, found: Found<string>): void {
  const known = map.get(code);
  if (known === undefined) {
    map.set(code, { score: weight, best: weight, found });
    return;
  }
  known.score += weight;
  if (weight > known.best) {
    known.best = weight;
    known.found = found;
  }
}

function accepted(map: ReadonlyMap<string, Tally>): Found<string>[] {
  return [...map.values()].filter((t) => t.score >= ENOUGH && t.best >= 0.75).map((t) => t.found);
}

function strongest(map: ReadonlyMap<string, Tally>, code: string): number {
  return map.get(code)?.best ?? 0;
}

function weigh(party: PartyMention, share: Share, view: FrameShares): number {
  return party.type === "organisation"
    ? weighOrganisation(party, share)
    : weighCountry(party, share, view);
}

function weighCountry(party: PartyMention, share: Share, view: FrameShares): number {
  if (party.role === "target") return -1.5;
  if (party.role === "observer") return -1;
  const phrase = inEventPhrase(party, share);
  const taking = takesPart(share.reading);
  if (phrase && party.role !== "venue") return 3;
  if (party.role === "force") return weighForce(share, taking);
  if (party.role === "actor") {
    if (share.anchors.length > 0) return party.in_list || taking ? 1.8 : 1;
    if ((taking || share.distance <= 2) && isRollCall(party, share)) return 1.6;
    return taking && view.shares.length > 0 ? 0.9 : 0.1;
  }
  if (party.role === "host") return share.anchors.length > 0 ? 0.8 : 0.4;
  return party.role === "other" ? (share.anchors.length > 0 && taking ? 0.5 : 0.1) : 0.1;
}

/** "Brazil, Spain and Mexico had sent officers as observers": a list of three or more in a sentence about onlookers. */
function looksOn(party: PartyMention, share: Share): boolean {
  const onlookers = share.reading.scene.cues.filter((cue) => cue.class === "role:onlooker");
  if (!party.in_list || onlookers.length === 0) return false;
  const list = share.reading.parties.filter((p) => p.in_list && p.type === "country");
  return new Set(list.map((p) => p.code)).size > 2 && !inEventPhrase(party, share);
}

/** A list of three or more countries right behind the exercise, not one of members, venues or speakers. */
function isRollCall(party: PartyMention, share: Share): boolean {
  if (!party.in_list || share.distance > ROLL || ["venue", "speaker", "observer", "target"].includes(party.role)) return false;
  const listed = share.reading.parties.filter((p) => p.in_list && p.type === "country" && p.role === party.role);
  if (new Set(listed.map((p) => p.code)).size < 3) return false;
  return governorOf(share.reading, party) !== "other";
}

/** Forces of two countries in one sentence are there together, even where the sentence before or behind names the exercise. */
function weighForce(share: Share, taking: boolean): number {
  if (share.anchors.length > 0) return 2;
  const forces = share.reading.parties.filter((p) => p.role === "force").map((p) => p.code);
  if (taking) return 1.6;
  return new Set(forces).size > 1 && (share.distance <= 1 || share.reading.index <= 1) ? 1.6 : 0.5;
}

/** "US-South Korea drills", "joint exercises between Russia and China", "exercise with Japan", "drills of the two". */
function inEventPhrase(party: PartyMention, share: Share): boolean {
  return share.anchors.some((anchor) => {
    const { event } = anchor;
    if (event === null) return false;
    if (party.start >= event.start && party.end <= event.end) return true;
    const { scene } = share.reading;
    const between = scene.text.slice(Math.min(event.end, anchor.end), party.start);
    if (party.start < event.end || between.length > 80) return false;
    return /^[”"’',]?\s*(?:[^\s]+\s+){0,3}?(?:with|between|of|by|involving|among|alongside|together with)\s+(?:(?:the|both|its|\p{L}+n|neighbou?ring)\s+)*(?:(?:\p{Lu}[\p{L}.]+|and|the|forces?|troops|navies|armies|armed|of),?\s+)*$/u.test(
      between,
    );
  });
}

function takesPart(reading: SentenceReading): boolean {
  return reading.scene.cues.some((cue) => cue.class === "role:participant");
}

function weighOrganisation(party: PartyMention, share: Share): number {
  if (party.role === "target" || party.role === "observer") return -1;
  const { scene } = share.reading;
  if (share.anchors.length === 0) return 0;
  const at = tokenAt(scene, party.start);
  const before = scene.tokens
    .slice(Math.max(0, at - 4), at)
    .map((t) => t.lower)
    .join(" ");
  const after = [1, 2, 3].some((k) =>
    cueAt(scene, tokenAt(scene, party.end) + k - 1, "role:member"),
  );
  const inside = share.anchors.some(
    (a) => a.event !== null && party.start >= a.event.start && party.end <= a.event.end,
  );
  if (numberAt(scene.tokens, at - 1) !== null) return 0.2;
  if (inside) return 3;
  if (scene.cues.some((cue) => cue.class === "role:observer")) return 0.2;
  if (party.role === "speaker") return 0.2;
  if (
    /\b(?:members?|states|nations|navies|forces|troops|countries|framework|aegis|auspices|exercises?|drills?|led|partners|armies|flag)(?: \w+)? (?:of|by)(?: the)?$/.test(
      before,
    )
  )
    return 2;
  const subject = share.anchors.some((a) => a.start >= party.end && a.start - party.end < 60 && HOLDS.test(scene.text.slice(party.end, a.start)));
  if (subject) return 2;
  const next = share.anchors.some((a) => a.start >= party.end && a.start - party.end < 25);
  return after ? 2 : next ? 2 : party.role === "force" || party.role === "actor" ? 0.8 : 0.3;
}

/** A known series makes it likelier that the usual participants, if the text speaks of them as acting, take part. Priors alone add nobody. */
function addPriors(
  countries: Map<string, Tally>,
  organisations: Map<string, Tally>,
  view: FrameShares,
  gazetteer: Gazetteer,
): void {
  for (const key of view.frame.keys) {
    const series = gazetteer.series.get(key);
    for (const code of series?.participants ?? []) raise(countries.get(code), 0.8);
    for (const code of series?.organisations ?? []) raise(organisations.get(code), 1.2);
  }
}

/** In a series of two countries the text need only touch on the second ("Russian ships sailed into China's Qingdao for Joint Sea-2019"). */
function addUsualPartner(countries: ReadonlyMap<string, Tally>, view: FrameShares, gazetteer: Gazetteer): void {
  for (const key of view.frame.keys) {
    const usual = gazetteer.series.get(key)?.participants ?? [];
    if (usual.length !== 2 || !usual.some((code) => (countries.get(code)?.score ?? 0) >= ENOUGH)) continue;
    for (const code of usual) {
      const tally = countries.get(code);
      if (tally !== undefined && tally.score > -1 && tally.score < ENOUGH) {
        tally.score = ENOUGH;
        tally.best = Math.max(tally.best, 0.8);
      }
    }
  }
}

function raise(tally: Tally | undefined, by: number): void {
  if (tally === undefined || tally.score <= 0) return;
  tally.score += by;
  tally.best += tally.best > 0.05 ? by * 0.5 : 0;
}
