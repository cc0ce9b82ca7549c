import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import { type Scene, tokenAt } from "../scene.ts";
import type { RawPlace } from "./raw-place.ts";

/** The places that the gazetteer knows; one that is part of another name is doubtful. */
export function knownPlaces(scene: Scene, gazetteer: Gazetteer): RawPlace[] {
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
