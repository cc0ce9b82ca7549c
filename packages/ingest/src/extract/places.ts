import type { Gazetteer, Place } from "../gazetteer/gazetteer.ts";
import type { CueMention, PlaceMention, Span } from "./mention.ts";
import { type Scene, tokenAt } from "./scene.ts";

const VENUE = new Set(
  "in at near off around inside across within throughout over above on between along through beyond".split(
    " ",
  ),
);
const BRIDGE = new Set(
  (
    "the a an its their of and city town port capital province region area areas waters water sea seas coast coasts shore shores island islands " +
    "airspace skies northern southern eastern western central north south east west northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern far disputed field training ground range base district districts county state territory " +
    "international mountains both entire parts part village garrison naval air military"
  ).split(" "),
);
const INNER = new Set(["of", "the", "al", "el", "de", "la", "del", "da", "do", "and"]);

interface RawPlace extends Span {
  readonly first: number;
  readonly last: number;
  readonly place: Place | null;
  readonly is_ambiguous: boolean;
}

/** Finds the places of one sentence: those the gazetteer knows and runs of capitals with a noun of place ("X Training Ground", "Camp X"). */
export function findPlaces(sentence: number, scene: Scene, gazetteer: Gazetteer): PlaceMention[] {
  const raw = merge(byHeadNoun(scene), known(scene, gazetteer));
  const found: PlaceMention[] = [];
  let venue: RawPlace | null = null;
  for (const place of raw) {
    const is_venue: boolean =
      isVenue(scene, place) || (venue !== null && isListed(scene, venue, place));
    venue = is_venue ? place : null;
    if (place.is_ambiguous && !is_venue) continue;
    found.push({
      start: place.start,
      end: place.end,
      sentence,
      name: scene.text.slice(place.start, place.end).replace(/\s+/g, " "),
      place_id: place.place?.place_id ?? null,
      country: place.place?.country ?? null,
      is_venue,
    });
  }
  return found;
}

function known(scene: Scene, gazetteer: Gazetteer): RawPlace[] {
  const found: RawPlace[] = [];
  for (const hit of scene.hits) {
    const meanings = hit.meanings.filter((m) => m.type === "place");
    const party = hit.meanings.some((m) => m.type === "country" || m.type === "organisation");
    const [meaning] = meanings;
    if (meaning === undefined || party) continue;
    const first = tokenAt(scene, hit.start);
    let last = first;
    while ((scene.tokens[last + 1]?.start ?? hit.end) < hit.end) last++;
    const place = gazetteer.places.get(meaning.place_id) ?? null;
    found.push({
      start: hit.start,
      end: hit.end,
      first,
      last,
      place,
      is_ambiguous: meaning.ambiguous || isNamePart(scene, first, last),
    });
  }
  return found;
}

/** "Paris Hilton", "General Lincoln": a capitalised word on either side makes a place name doubtful. */
function isNamePart(scene: Scene, first: number, last: number): boolean {
  const before = scene.tokens[first - 1];
  const after = scene.tokens[last + 1];
  const glued =
    before?.is_capital === true && !before.is_number && !scene.tokens[first]?.after_break;
  return glued || (after?.is_capital === true && !after.is_number && !after.after_break);
}

function byHeadNoun(scene: Scene): RawPlace[] {
  const found: RawPlace[] = [];
  for (const cue of scene.cues) {
    const run = cue.class.startsWith("place:head")
      ? runBefore(scene, cue)
      : cue.class === "place:front"
        ? runAfter(scene, cue)
        : null;
    if (run === null) continue;
    const start = scene.tokens[run.first]?.start ?? 0;
    const end = scene.tokens[run.last]?.end ?? start;
    found.push({ start, end, ...run, place: null, is_ambiguous: false });
  }
  return found;
}

function runBefore(scene: Scene, cue: CueMention): { first: number; last: number } | null {
  if (!scene.tokens[cue.first]?.is_capital && cue.class !== "place:head-lower") return null;
  let first = cue.first;
  for (let k = cue.first - 1; k >= 0 && cue.first - k < 7; k--) {
    const token = scene.tokens[k];
    if (token === undefined || scene.tokens[k + 1]?.after_break) break;
    if (token.is_capital && !token.is_number && !isGeneric(scene, k)) first = k;
    else if (!INNER.has(token.lower) || !scene.tokens[k - 1]?.is_capital) break;
  }
  return first === cue.first ? null : { first, last: cue.last };
}

function runAfter(scene: Scene, cue: CueMention): { first: number; last: number } | null {
  if (!scene.tokens[cue.first]?.is_capital) return null;
  let last = cue.last;
  for (let k = cue.last + 1; k - cue.last < 5; k++) {
    const token = scene.tokens[k];
    if (token === undefined || token.after_break || !token.is_capital || token.is_number) break;
    last = k;
  }
  return last === cue.last ? null : { first: cue.first, last };
}

function isGeneric(scene: Scene, k: number): boolean {
  return scene.cues.some(
    (cue) => cue.first === k && (cue.class === "name:front" || cue.class === "calendar:word"),
  );
}

function merge(patterns: readonly RawPlace[], hits: readonly RawPlace[]): RawPlace[] {
  const longer = patterns.filter((p) => !hits.some((h) => h.start <= p.start && h.end >= p.end));
  const outside = hits.filter((h) => !longer.some((p) => p.start < h.end && h.start < p.end));
  const inner = (p: RawPlace): Place | null =>
    p.place ?? hits.find((h) => h.start >= p.start && h.end <= p.end)?.place ?? null;
  return [...longer.map((p) => ({ ...p, place: inner(p) })), ...outside].sort(
    (a, b) => a.start - b.start,
  );
}

function isVenue(scene: Scene, place: RawPlace): boolean {
  for (let k = place.first - 1; k >= 0 && place.first - k < 8; k--) {
    const token = scene.tokens[k];
    if (token === undefined) return false;
    if (VENUE.has(token.lower)) return !scene.tokens[k + 1]?.after_break;
    if (token.lower === "to" || token.lower === "into") return isSentTo(scene, k);
    if (!BRIDGE.has(token.lower) && !(token.is_capital && k >= place.first - 4)) return false;
    if (scene.tokens[k + 1]?.after_break) return false;
  }
  return false;
}

/** "deploy their fleets to the Pacific Ocean", "ships sent into the Black Sea". */
function isSentTo(scene: Scene, preposition: number): boolean {
  return scene.cues.some(
    (cue) =>
      cue.class === "role:participant" && cue.last < preposition && preposition - cue.last < 7,
  );
}

function isListed(scene: Scene, before: RawPlace, place: RawPlace): boolean {
  const gap = scene.text.slice(before.end, place.start);
  return (
    gap.length < 40 &&
    /^(?:['’]s)?[\s,/(–-]*(?:(?:and|as well as|in|the|also|to|near|off|its|of|port|city|waters|province|region|or)\s*)*$/.test(
      gap,
    )
  );
}
