import { geoEqualEarth } from "d3-geo";

/** The whole map, in units of its drawing. */
export const MAP = { width: 1_000, height: 500 } as const;

/** What lies in the middle of the map: its edge then cuts hardly any land but Antarctica. */
export const MAP_CENTRES = ["africa", "pacific"] as const;

/** One of {@link MAP_CENTRES}. */
export type MapCentre = (typeof MAP_CENTRES)[number];

const LONGITUDES: Readonly<Record<MapCentre, number>> = { africa: 11, pacific: 150 };

/** The projection of all maps: equal areas, as wide as {@link MAP}. For the server only. */
export function mapProjection(centre: MapCentre) {
  const sphere = { type: "Sphere" } as const;
  return geoEqualEarth().rotate([-LONGITUDES[centre], 0]).fitSize([MAP.width, MAP.height], sphere);
}

const PROJECTIONS = { africa: mapProjection("africa"), pacific: mapProjection("pacific") };

/** A point of the map in its units; null for what no projection can place. */
export function projected(
  centre: MapCentre,
  longitude: number,
  latitude: number,
): readonly [number, number] | null {
  return PROJECTIONS[centre]([longitude, latitude]);
}
