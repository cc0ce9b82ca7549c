import type { PlaceRow } from "@drillbook/model";
import { drawExerciseMap, type ExerciseMapDrawing, type MapPlace } from "../charts/exercise-map.ts";
import { land } from "./land-pieces.ts";

/** Kinds of places that are a spot on the map; all others are only somewhere in an area. */
const SPOTS = new Set(["city", "base", "range", "port", "airport", "airfield", "island"]);

/** Where an exercise was: the drawing, and the places that it cannot show. */
export type ExerciseMapData = {
  readonly drawing: ExerciseMapDrawing;
  readonly missing: readonly string[];
};

/** The map of an exercise; null where no place has coordinates. */
export function exerciseMap(places: readonly PlaceRow[]): ExerciseMapData | null {
  const shown = places.flatMap(mapPlace);
  if (shown.length === 0) return null;
  const missing = places.filter((row) => row.latitude === null).map(({ place }) => place);
  return { drawing: drawExerciseMap(shown, land()), missing };
}

function mapPlace({ place, place_kind, latitude, longitude }: PlaceRow): MapPlace[] {
  if (latitude === null || longitude === null) return [];
  return [{ place, latitude, longitude, is_area: !SPOTS.has(place_kind ?? "") }];
}
