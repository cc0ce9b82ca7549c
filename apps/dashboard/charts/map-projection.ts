import { geoEqualEarth } from "d3-geo";

/** The whole map, in units of its drawing. */
export const MAP = { width: 1_000, height: 500 } as const;

/** Degrees by which the map is turned, so that its edge cuts no land but Antarctica. */
const TURNED = -11;

/** The projection of all maps: equal areas, as wide as {@link MAP}. For the server only. */
export function mapProjection() {
  const sphere = { type: "Sphere" } as const;
  return geoEqualEarth().rotate([TURNED, 0]).fitSize([MAP.width, MAP.height], sphere);
}

const project = mapProjection();

/** A point of the map in its units; null for what no projection can place. */
export function projected(longitude: number, latitude: number): readonly [number, number] | null {
  return project([longitude, latitude]);
}
