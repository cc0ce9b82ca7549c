import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { governorOf } from "../frames/govern.ts";
import type { PlaceMention } from "../mention.ts";
import type { ReportPlace } from "../report.ts";
import { hostsIn } from "./hosts.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Where an exercise is held. */
export interface PlaceFacts {
  readonly places: Found<ReportPlace>[];
  readonly hosts: Found<string>[];
}

/** How many sentences behind a mention of the exercise a venue may still be told. */
const NEAR = 2;

/** Kinds of places that belong to no country because of a name beside them. */
const WATERS = new Set(["sea", "ocean", "strait", "gulf", "bay", "channel"]);

/** Waters that are nobody's, even where one country lies around them. */
const OPEN = new Set(["sea", "ocean", "gulf"]);

/** Chooses the venues among the places that the sentences of an exercise name, and the countries that they lie in. */
export function placesOf(view: FrameShares, gazetteer: Gazetteer): PlaceFacts {
  const places = new Map<string, Found<ReportPlace>>();
  const hosts = new Map<string, Found<string>>();
  for (const share of view.shares) {
    for (const place of share.reading.places) {
      const rule = isVast(place, gazetteer) ? null : venueRule(place, share);
      if (rule === null) continue;
      keepPlace(places, place, share, rule);
      const country = countryOf(place, share, gazetteer);
      if (country !== null)
        keepHost(hosts, {
          value: country,
          span: place,
          reading: share.reading,
          rule: "host.from-place",
        });
    }
    for (const host of hostsIn(share)) keepHost(hosts, host);
  }
  return { places: [...places.values()], hosts: [...hosts.values()] };
}

function keepPlace(
  places: Map<string, Found<ReportPlace>>,
  place: PlaceMention,
  share: Share,
  rule: string,
): void {
  const key = place.place_id ?? place.name.toLowerCase();
  if (places.has(key)) return;
  const value = { name: place.name, place_id: place.place_id };
  places.set(key, { value, span: place, reading: share.reading, rule });
}

function keepHost(hosts: Map<string, Found<string>>, host: Found<string>): void {
  if (!hosts.has(host.value)) hosts.set(host.value, host);
}

/** The country that a venue lies in; none for the open sea. */
function countryOf(place: PlaceMention, share: Share, gazetteer: Gazetteer): string | null {
  const kind = gazetteer.places.get(place.place_id ?? "")?.kind ?? "";
  if (OPEN.has(kind)) return null;
  const country = place.country ?? insideCountry(place, share, gazetteer);
  return country !== null && gazetteer.countries.has(country) ? country : null;
}

/** "East Asia", "Europe": a part of the world is no venue. */
function isVast(place: PlaceMention, gazetteer: Gazetteer): boolean {
  const known = gazetteer.places.get(place.place_id ?? "");
  return known !== undefined && known.kind === "region" && known.country === null;
}

function venueRule(place: PlaceMention, share: Share): string | null {
  const { reading } = share;
  if (!owns(share, place)) return null;
  const governor = governorOf(reading, place);
  if (governor === "other" || governor === "report") return null;
  if (place.is_venue && share.anchors.length > 0) return "places.venue";
  if (isSaid(place, share)) return "places.said";
  if (!place.is_venue || share.anchors.length > 0 || share.distance > NEAR) return null;
  return governor === "run" || hasTraining(share) ? "places.training" : null;
}

/** "Jhansi was the place where …", "the venue is X": subject of a venue word, or right behind it. */
function isSaid(place: PlaceMention, share: Share): boolean {
  return share.reading.scene.cues.some(
    (cue) =>
      cue.class === "venue:verb" &&
      (place.is_venue ||
        (place.end <= cue.start &&
          cue.start - place.end < 60 &&
          place.start - share.reading.start < 30) ||
        (place.start >= cue.end && place.start - cue.end < 12)),
  );
}

/** A sentence about what is trained, though it names no exercise: "Ships sailed in formation in the Gulf of Oman." */
function hasTraining(share: Share): boolean {
  return share.reading.scene.cues.some(
    (cue) => cue.class === "role:participant" || cue.class === "training:verb",
  );
}

/** "Udorn Royal Thai Air Force Base", "in China's Ningxia": the country inside or right before the name. */
function insideCountry(place: PlaceMention, share: Share, gazetteer: Gazetteer): string | null {
  if (place.place_id !== null && WATERS.has(gazetteer.places.get(place.place_id)?.kind ?? ""))
    return null;
  const party = share.reading.parties.find(
    (p) =>
      p.type === "country" &&
      p.start < place.end &&
      p.end > place.start - 4 &&
      place.start - p.end < 4,
  );
  return party?.code ?? null;
}
