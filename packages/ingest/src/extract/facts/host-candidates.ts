import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { sumOf } from "../judge/judge.ts";
import type { PartyMention, PlaceMention } from "../mention.ts";
import { hostsIn } from "./hosts.ts";
import type { PartyFacts } from "./parties.ts";
import type { PlaceCandidate } from "./place-candidates.ts";
import { relationOf, settingSigns, wideRelation } from "./relation.ts";
import type { Found, FrameShares, Share } from "./share.ts";

/** A country that may be host, with all that speaks for it. */
export interface HostCandidate {
  readonly value: string;
  readonly signs: Set<string>;
  found: Found<string>;
  best: number;
}

/** Kinds of places that belong to no country because of a name beside them. */
const WATERS = new Set(["sea", "ocean", "strait", "gulf", "bay", "channel"]);
/** Waters that are nobody's, even where one country lies around them. */
const OPEN = new Set(["sea", "ocean", "gulf"]);

/** The countries that the venues lie in and those that the sentences name, in the order of first mention. */
export function hostCandidates(
  view: FrameShares,
  places: readonly PlaceCandidate[],
  parties: PartyFacts,
  gazetteer: Gazetteer,
): HostCandidate[] {
  const candidates = new Map<string, HostCandidate>();
  const add = (found: Found<string>, signs: readonly string[]): void => {
    if (!gazetteer.countries.has(found.value)) return;
    const best = sumOf(gazetteer.weights, "host", signs);
    const known = candidates.get(found.value);
    if (known === undefined)
      candidates.set(found.value, { value: found.value, signs: new Set(signs), found, best });
    else {
      for (const sign of signs) known.signs.add(sign);
      if (best > known.best) Object.assign(known, { found, best });
    }
  };
  for (const place of places) addPlace(place, gazetteer, add);
  for (const share of view.shares) addMentions(share, add);
  addCompany([...candidates.values()], view, parties);
  return [...candidates.values()];
}

type Add = (found: Found<string>, signs: readonly string[]) => void;

function addPlace({ mention, share }: PlaceCandidate, gazetteer: Gazetteer, add: Add): void {
  const kind = gazetteer.places.get(mention.place_id ?? "")?.kind ?? "unknown";
  const country = mention.country ?? insideCountry(mention, share, kind);
  if (country === null) return;
  const found = { value: country, span: mention, reading: share.reading, rule: "host.from-place" };
  add(found, ["place", `place:${kind}`, `place:${OPEN.has(kind) ? "open" : "firm"}`]);
}

function addMentions(share: Share, add: Add): void {
  const ruled = hostsIn(share);
  for (const party of share.reading.parties) {
    if (party.type !== "country") continue;
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

function hostSigns(party: PartyMention, share: Share, rule: string | null): string[] {
  const relation = relationOf(share, party);
  const wide = wideRelation(relation);
  return [
    ...settingSigns(share, party, relation),
    `role:${party.role}`,
    `${relation}|${party.role}`,
    `${wide}|${party.role}|${party.form}`,
    `rule:${rule}`,
    `rule:${rule}|${wide}`,
  ];
}

/** "Udorn Royal Thai Air Force Base", "in China's Ningxia": the country inside or right before the name. */
function insideCountry(place: PlaceMention, share: Share, kind: string): string | null {
  if (WATERS.has(kind)) return null;
  const party = share.reading.parties.find(
    (p) =>
      p.type === "country" &&
      p.start < place.end &&
      p.end > place.start - 4 &&
      place.start - p.end < 4,
  );
  return party?.code ?? null;
}

/** Signs that compare a candidate with the others. */
function addCompany(
  candidates: readonly HostCandidate[],
  view: FrameShares,
  parties: PartyFacts,
): void {
  const taking = new Set(parties.participants.map((p) => p.value));
  const firm = candidates.filter((c) => c.signs.has("place:firm")).length;
  for (const { value, signs } of candidates) {
    const part = taking.has(value) ? "taking" : "apart";
    const own = signs.has("place:firm") ? "firm" : "loose";
    signs.add(part);
    signs.add(`${part}|${own}`);
    signs.add(`others:${Math.min(2, firm - (own === "firm" ? 1 : 0))}|${own}`);
    if (view.frame.is_background) signs.add(`background|${own}`);
  }
}
