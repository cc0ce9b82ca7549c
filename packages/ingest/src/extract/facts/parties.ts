import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PartyMention } from "../mention.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";
import { accepted, addPriors, addSign, strongest, type Tally } from "./tally.ts";
import { looksOn, weighCountry } from "./weigh-country.ts";
import { weighOrganisation } from "./weigh-organisation.ts";

/** Who does what in an exercise; codes in the order of first mention. */
export interface PartyFacts {
  readonly participants: readonly Found<string>[];
  readonly organisations: readonly Found<string>[];
  readonly observers: readonly Found<string>[];
  readonly hosts: readonly Found<string>[];
}

/** How many of the first sentences of an exercise show between whom it is. */
const EARLY = 3;
/** An observer that also stands in the noun phrase of the exercise takes part. */
const SURE = 3;
const SPEAKING = new Set<PartyMention["role"]>(["speaker", "force", "actor"]);

interface Weighed {
  readonly countries: Tally;
  readonly organisations: Tally;
  readonly observers: Map<string, Found<string>>;
  readonly hosts: Map<string, Found<string>>;
}

/** Weighs all that the sentences of an exercise say of each country and organisation. */
export function partiesOf(view: FrameShares, gazetteer: Gazetteer): PartyFacts {
  const weighed = weighAll(view);
  const { countries, organisations, observers, hosts } = weighed;
  addPriors(countries, organisations, view, gazetteer);
  const sure = accepted(countries).filter(
    ({ value }) => !observers.has(value) || strongest(countries, value) >= SURE,
  );
  const participants =
    sure.length < 2 && organisations.size === 0 ? [...sure, ...dominant(view, sure)] : sure;
  const taking = new Set(participants.map((p) => p.value));
  const isCountry = ({ value }: Found<string>): boolean => gazetteer.countries.has(value);
  return {
    participants,
    organisations: accepted(organisations),
    observers: [...observers.values()].filter((o) => !taking.has(o.value) && isCountry(o)),
    hosts: [...hosts.values()].filter(isCountry),
  };
}

function weighAll(view: FrameShares): Weighed {
  const weighed: Weighed = {
    countries: new Map(),
    organisations: new Map(),
    observers: new Map(),
    hosts: new Map(),
  };
  for (const share of view.shares) {
    for (const party of share.reading.parties) {
      if (owns(share, party)) weighOne(party, share, weighed);
    }
  }
  return weighed;
}

function weighOne(party: PartyMention, share: Share, weighed: Weighed): void {
  const role = looksOn(party, share) ? "observer" : party.role;
  const found = foundAs(party, share, `parties.${role}`);
  if (role === "observer") keepFirst(weighed.observers, found);
  if (role === "host") keepFirst(weighed.hosts, found);
  const seen = { ...party, role };
  if (party.type === "country") addSign(weighed.countries, weighCountry(seen, share), found);
  else addSign(weighed.organisations, weighOrganisation(seen, share), found);
}

function foundAs(party: PartyMention, share: Share, rule: string): Found<string> {
  return { value: party.code, span: party, reading: share.reading, rule };
}

function keepFirst(map: Map<string, Found<string>>, found: Found<string>): void {
  if (!map.has(found.value)) map.set(found.value, found);
}

/** Where no two take part by the words around the exercise: those whose officers and ministries speak in its own sentences, if they are few. */
function dominant(view: FrameShares, known: readonly Found<string>[]): Found<string>[] {
  const joint = view.frame.anchors.some((anchor) => anchor.event?.is_joint);
  const named = view.frame.keys.size > 0;
  if (view.frame.is_background || (!named && !(joint && known.length === 1))) return [];
  const found = new Map<string, Found<string>>(known.map((one) => [one.value, one]));
  for (const share of view.shares.slice(0, EARLY)) {
    for (const party of share.reading.parties) {
      if (isSpeaking(party)) keepFirst(found, foundAs(party, share, "parties.dominant"));
    }
  }
  const few = found.size > 1 && found.size < 4;
  return few ? [...found.values()].filter((one) => !known.includes(one)) : [];
}

function isSpeaking(party: PartyMention): boolean {
  return party.type === "country" && SPEAKING.has(party.role) && party.form !== "capital";
}
