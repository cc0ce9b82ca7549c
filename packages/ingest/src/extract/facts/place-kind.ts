import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention } from "../mention.ts";

/** The kind of a place as the gazetteer has it, `unknown` for others. */
export function kindOfPlace(
  place: Pick<PlaceMention, "place_id"> | null,
  gazetteer: Gazetteer,
): string {
  return gazetteer.places.get(place?.place_id ?? "")?.kind ?? "unknown";
}
