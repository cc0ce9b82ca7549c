import type { Gazetteer, Meaning, Place } from "../../gazetteer/gazetteer.ts";
import { isCutBefore, type Scene, tokenAt } from "../scene.ts";
import type { RawPlace } from "./raw-place.ts";

/** The places that the gazetteer knows; one that is part of another name is doubtful. */
export function knownPlaces(scene: Scene, gazetteer: Gazetteer): RawPlace[] {
  const found: RawPlace[] = [];
  for (const hit of scene.hits) {
    const meaning = hit.meanings.find((m) => m.type === "place");
    if (meaning === undefined) continue;
    const place = gazetteer.places.get(meaning.place_id) ?? null;
    const how = howOf(hit.meanings, place);
    if (how === null) continue;
    const first = tokenAt(scene, hit.start);
    let last = first;
    while ((scene.tokens[last + 1]?.start ?? hit.end) < hit.end) last++;
    found.push({
      start: hit.start,
      end: hit.end,
      first,
      last,
      place,
      // A capital speaks as often as it is a place: it has to stand where one stands.
      is_ambiguous: meaning.ambiguous || how === "capital" || isNamePart(scene, first, last),
      how,
    });
  }
  return found;
}

/** "in Oslo", "off Guam": a name that also stands for a government, or for a territory of another country; `null` for what is a party in the first place. */
function howOf(meanings: readonly Meaning[], place: Place | null): RawPlace["how"] | null {
  if (meanings.some((m) => m.type === "organisation")) return null;
  const countries = meanings.filter((m) => m.type === "country");
  if (countries.length === 0) return "known";
  if (place === null) return null;
  if (countries.every((m) => m.alias_kind === "capital")) return "capital";
  const other = countries.every((m) => m.alias_kind === "name" && m.code !== place.country);
  return other ? "territory" : null;
}

/** Words that are capitalised only because they open a sentence: "The Saltmere Naval Base". */
const OPENING = new Set(
  "the a an in at near off around on over from of to for and with while when as after before since both although though".split(
    " ",
  ),
);

/** "Paris Hilton", "General Lincoln": a capitalised word on either side makes a place name doubtful. */
function isNamePart(scene: Scene, first: number, last: number): boolean {
  const before = scene.tokens[first - 1];
  const after = scene.tokens[last + 1];
  const glued =
    before?.is_capital === true &&
    !before.is_number &&
    !isCutBefore(scene, first) &&
    !OPENING.has(before.lower);
  return glued || (after?.is_capital === true && !after.is_number && !isCutBefore(scene, last + 1));
}
