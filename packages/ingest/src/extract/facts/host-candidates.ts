import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import { pool } from "../judge/pool.ts";
import type { PartyMention, PlaceMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isAside } from "./aside.ts";
import { datelineHostSigns } from "./dateline-signs.ts";
import { addHostCompany, type HostInCompany } from "./host-company.ts";
import { hostSigns } from "./host-signs.ts";
import { hostsIn } from "./hosts.ts";
import { tieOf } from "./kin.ts";
import { countriesIn } from "./looks-on.ts";
import type { PartyFacts } from "./parties.ts";
import type { PlaceCandidate } from "./place-candidates.ts";
import { kindOfPlace } from "./place-kind.ts";
import type { Found, FrameShares, Share } from "./share.ts";
import { usualOf } from "./usual.ts";

/** A country that may be host, with all that speaks for it. */
export interface HostCandidate extends HostInCompany {
  found: Found<string>;
  best: number;
}

/** Kinds of places that belong to no country because of a name beside them. */
const WATERS = new Set(["sea", "ocean", "strait", "gulf", "bay", "channel"]);
/** Waters that are nobody's, even where one country lies around them. */
const OPEN = new Set(["sea", "ocean", "gulf"]);

/** What places and other exercises say of the host. */
export interface Venues {
  readonly accepted: readonly PlaceCandidate[];
  /** Places that may be venues. */
  readonly near: readonly PlaceCandidate[];
  /** Hosts of the exercise beside which this one came up. */
  readonly inherited: readonly Found<string>[];
  readonly datelines: readonly SentenceReading[];
}

/** What a mention is, in few words. */
const BRIEF = /^(?:rule|wide|role):|^(?:near-)?place(?::firm|:open|$)|^(?:dateline|inherited)$/;

/** The countries that the venues lie in and those that the sentences name, in the order of first mention. */
export function hostCandidates(
  view: FrameShares,
  venues: Venues,
  parties: PartyFacts,
  gazetteer: Gazetteer,
): HostCandidate[] {
  const candidates = new Map<string, HostCandidate>();
  const add = (found: Found<string>, signs: readonly string[]): void => {
    if (!gazetteer.countries.has(found.value)) return;
    const { value } = found;
    const best = sumOf(gazetteer.weights, "host", signs);
    pool(candidates, value, { value, signs: new Set(signs), found, best }, BRIEF);
  };
  for (const place of venues.accepted) addPlace(place, "place", gazetteer, add);
  for (const place of venues.near) addPlace(place, "near-place", gazetteer, add);
  for (const share of view.shares) addMentions(share, add);
  for (const reading of venues.datelines) addDateline(reading, view, gazetteer, add);
  for (const host of venues.inherited)
    add({ ...host, rule: "host.inherited" }, ["inherited", inheritedBy(view)]);
  addHostCompany([...candidates.values()], view, parties, usualOf("host", view, gazetteer));
  return [...candidates.values()];
}

type Add = (found: Found<string>, signs: readonly string[]) => void;

/** How an exercise is akin to the one whose host it may share. */
function inheritedBy({ frame }: FrameShares): string {
  const tie = frame.parent === null ? null : tieOf(frame, frame.parent);
  if (tie === "edition" || tie === "series") return "inherited:series";
  return `inherited:${frame.keys.size > 0 ? "named" : "unnamed"}`;
}

function addPlace(
  { mention, share }: PlaceCandidate,
  sign: string,
  gazetteer: Gazetteer,
  add: Add,
): void {
  const kind = kindOfPlace(mention, gazetteer);
  const country = mention.country ?? insideCountry(mention, share, kind);
  if (country === null) return;
  const found = { value: country, span: mention, reading: share.reading, rule: "host.from-place" };
  add(found, [sign, `${sign}:${kind}`, `${sign}:${OPEN.has(kind) ? "open" : "firm"}`]);
}

/** The country that a dateline names, or that its place lies in. */
function addDateline(
  reading: SentenceReading,
  view: FrameShares,
  gazetteer: Gazetteer,
  add: Add,
): void {
  const [place] = reading.places;
  const party = reading.parties.find((p) => p.type === "country" && p.form !== "demonym");
  const code = place?.country ?? party?.code;
  const span = place ?? party;
  if (code == null || span === undefined) return;
  const signs = datelineHostSigns(place ?? null, code, view, gazetteer);
  add({ value: code, span, reading, rule: "host.dateline" }, signs);
}

function addMentions(share: Share, add: Add): void {
  const ruled = hostsIn(share);
  for (const party of share.reading.parties) {
    if (party.type !== "country" || isTerritory(party, share)) continue;
    if (isAside(share, party, countriesIn(share))) continue;
    const rule = ruled.find((host) => host.span === party)?.rule ?? null;
    const found = {
      value: party.code,
      span: party,
      reading: share.reading,
      rule: rule ?? "host.named",
    };
    add(found, hostSigns(party, share, rule));
  }
}

/** "on Guam": the country that the territory belongs to is host. */
function isTerritory(party: PartyMention, { reading }: Share): boolean {
  return reading.places.some(
    (p) => p.how === "territory" && p.start === party.start && p.end === party.end,
  );
}

/** "Udorn Royal Thai Air Force Base", "in China's Ningxia", "Yangiarik, Uzbekistan": the country inside, right before or right behind the name. */
function insideCountry(place: PlaceMention, share: Share, kind: string): string | null {
  if (WATERS.has(kind)) return null;
  const { text } = share.reading.scene;
  const party = share.reading.parties.find((p) => {
    if (p.type !== "country") return false;
    if (p.start >= place.end) return LIES_IN.test(text.slice(place.end, p.start));
    return p.end > place.start - 4 && place.start - p.end < 4;
  });
  return party?.code ?? null;
}

/** What stands between a place and the country that it lies in. */
const LIES_IN =
  /^(?:,? (?:in )?|, \p{Lu}[\p{L}-]+,? (?:in )?|,? in (?:the )?(?:\p{L}+ ){0,3}(?:of )?)$/u;
