import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { rawPlaces } from "./places.ts";

/** The places of a dateline: whatever is named there is where the report comes from, also the seat of a government. */
export function findDatelinePlaces(scene: Scene, gazetteer: Gazetteer): PlaceMention[] {
  return rawPlaces(scene, gazetteer).map(({ start, end, place, how }) => ({
    start,
    end,
    sentence: -1,
    name: scene.text.slice(start, end).replace(/\s+/g, " "),
    place_id: place?.place_id ?? null,
    country: place?.country ?? null,
    how,
    is_venue: false,
  }));
}
