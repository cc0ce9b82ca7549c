import type { Gazetteer, Place } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { placesByHeadNoun } from "./head-nouns.ts";
import { knownPlaces } from "./known.ts";
import { placesByPosition } from "./position.ts";
import type { RawPlace } from "./raw-place.ts";
import { isListed, isVenue } from "./venue.ts";

/** Finds the places of one sentence: those the gazetteer knows, runs of capitals with a noun of place ("X Training Ground", "Camp X"), and those that stand where a place stands ("at X"). */
export function findPlaces(sentence: number, scene: Scene, gazetteer: Gazetteer): PlaceMention[] {
  const sure = rawPlaces(scene, gazetteer);
  const raw = [...sure, ...placesByPosition(scene, sure)].sort((a, b) => a.start - b.start);
  const found: PlaceMention[] = [];
  let venue: RawPlace | null = null;
  for (const place of raw) {
    const is_venue: boolean =
      isVenue(scene, place) || (venue !== null && isListed(scene, venue, place));
    venue = is_venue ? place : null;
    if (place.is_ambiguous && !is_venue && place.how !== "position") continue;
    found.push(mentionOf(place, scene, sentence, is_venue));
  }
  return found;
}

/** The places of a dateline: whatever is named there is where the report comes from, also the seat of a government. */
export function findDatelinePlaces(
  sentence: number,
  scene: Scene,
  gazetteer: Gazetteer,
): PlaceMention[] {
  return rawPlaces(scene, gazetteer).map((place) => mentionOf(place, scene, sentence, false));
}

function mentionOf(
  { start, end, place, how }: RawPlace,
  { text }: Scene,
  sentence: number,
  is_venue: boolean,
): PlaceMention {
  return {
    start,
    end,
    sentence,
    name: text.slice(start, end).replace(/\s+/g, " "),
    place_id: place?.place_id ?? null,
    country: place?.country ?? null,
    how,
    is_venue,
  };
}

/** The places that are known or have a noun of place, however they stand in the sentence. */
function rawPlaces(scene: Scene, gazetteer: Gazetteer): RawPlace[] {
  return merge(placesByHeadNoun(scene), knownPlaces(scene, gazetteer));
}

/** A known name wins over a run of capitals inside of it or across its end. */
function isBetter(hit: RawPlace, pattern: RawPlace): boolean {
  if (hit.start <= pattern.start && hit.end >= pattern.end) return true;
  const isInside = hit.start >= pattern.start && hit.end <= pattern.end;
  return !isInside && !hit.is_ambiguous && hit.start < pattern.end && pattern.start < hit.end;
}

function merge(patterns: readonly RawPlace[], hits: readonly RawPlace[]): RawPlace[] {
  const longer = patterns.filter((p) => !hits.some((h) => isBetter(h, p)));
  const outside = hits.filter((h) => !longer.some((p) => p.start < h.end && h.start < p.end));
  const inner = (p: RawPlace): Place | null =>
    p.place ?? hits.find((h) => h.start >= p.start && h.end <= p.end)?.place ?? null;
  return [...longer.map((p) => ({ ...p, place: inner(p) })), ...outside].sort(
    (a, b) => a.start - b.start,
  );
}
