import { geoCentroid, geoDistance } from "d3-geo";
import { feature } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";
import type { LandPiece, Polygon } from "../charts/exercise-map.ts";

let pieces: readonly LandPiece[] | null = null;

/** The land of the world in pieces, by country, at 1:110 million (Natural Earth, public domain): coarse, but quick to draw and short to send; unpacked once. */
export function land(): readonly LandPiece[] {
  pieces ??= unpacked(atlas as Topology);
  return pieces;
}

type Topology = Parameters<typeof feature>[0];
type MultiPolygon = { readonly type: "MultiPolygon"; coordinates: Polygon["coordinates"][] };
type Country = {
  readonly properties: { readonly name: string };
  readonly geometry: Polygon | MultiPolygon;
};

function unpacked(topology: Topology): LandPiece[] {
  const { features } = feature(topology, "countries") as unknown as {
    features: readonly Country[];
  };
  return features.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry).map((shape) => piece(properties.name, shape)),
  );
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon[] {
  if (geometry.type === "Polygon") return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

function piece(name: string, shape: Polygon): LandPiece {
  const centre = geoCentroid(shape);
  const outline = shape.coordinates[0] ?? [];
  const radius = outline.reduce((most, point) => {
    return Math.max(most, geoDistance(centre, point));
  }, 0);
  return { name, shape, centre, radius };
}
