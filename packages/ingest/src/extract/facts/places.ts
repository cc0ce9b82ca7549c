import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { governorOf } from "../frames/govern.ts";
import type { PlaceMention } from "../mention.ts";
import type { ReportPlace } from "../report.ts";
import { cueAt } from "../scene.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Where an exercise is held. */
export interface PlaceFacts {
  readonly places: Found<ReportPlace>[];
  readonly hosts: Found<string>[];
}

/** Chooses the venues among the places that the sentences of an exercise name, and the countries that they lie in. */
export function placesOf(view: FrameShares, gazetteer: Gazetteer): PlaceFacts {
  const places = new Map<string, Found<ReportPlace>>();
  const hosts = new Map<string, Found<string>>();
  for (const share of view.shares) {
    for (const place of share.reading.places) {
      const rule = venueRule(place, share);
      if (rule === null) continue;
      const key = place.place_id ?? place.name.toLowerCase();
      const value = { name: place.name, place_id: place.place_id };
      if (!places.has(key)) places.set(key, { value, span: place, reading: share.reading, rule });
      const country = place.country ?? insideCountry(place, share);
      if (country !== null && gazetteer.countries.has(country) && !hosts.has(country)) {
        hosts.set(country, {
          value: country,
          span: place,
          reading: share.reading,
          rule: "host.from-place",
        });
      }
    }
    for (const host of hostsIn(share)) hosts.set(host.value, hosts.get(host.value) ?? host);
  }
  return { places: [...places.values()], hosts: [...hosts.values()] };
}

function venueRule(place: PlaceMention, share: Share): string | null {
  const { reading } = share;
  if (!owns(share, place)) return null;
  const governor = governorOf(reading, place);
  if (governor === "other" || governor === "report") return null;
  const said = reading.scene.cues.some((cue) => cue.class === "venue:verb");
  if (place.is_venue && share.anchors.length > 0) return "places.venue";
  if (said) return "places.said";
  return place.is_venue && share.anchors.length === 0 && (governor === "run" || hasTraining(share))
    ? "places.training"
    : null;
}

/** A sentence about what is trained, though it names no exercise: "Ships sailed in formation in the Gulf of Oman." */
function hasTraining(share: Share): boolean {
  return share.reading.scene.cues.some(
    (cue) => cue.class === "role:participant" || cue.class === "training:verb",
  );
}

/** "Udorn Royal Thai Air Force Base", "in China's Ningxia": the country inside or right before the name. */
function insideCountry(place: PlaceMention, share: Share): string | null {
  const party = share.reading.parties.find(
    (p) =>
      p.type === "country" &&
      p.start < place.end &&
      p.end > place.start - 4 &&
      place.start - p.end < 4,
  );
  return party?.code ?? null;
}

/** "in China", "on Russian territory", "off the coast of Oman" beside the exercise. */
function hostsIn(share: Share): Found<string>[] {
  const { reading } = share;
  const found: Found<string>[] = [];
  for (const party of reading.parties) {
    if (
      party.type !== "country" ||
      party.role !== "venue" ||
      party.form === "capital" ||
      !owns(share, party)
    )
      continue;
    const governor = governorOf(reading, party);
    const near =
      share.anchors.length > 0 || reading.scene.cues.some((cue) => cue.class === "venue:verb");
    if (!near || governor === "other" || governor === "report") continue;
    const follows = reading.scene.tokens.findIndex((t) => t.start >= party.end);
    if (follows >= 0 && cueAt(reading.scene, follows, "role:person")) continue;
    found.push({ value: party.code, span: party, reading, rule: "host.venue" });
  }
  return found;
}
