import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-50m.json";
import { mapProjection } from "../charts/map-projection.ts";

/**
 * Land and borders between countries as an SVG of two paths, in the projection and units of all maps. Maps
 * draw them by `use`, so that they take the colours of the page. Source: Natural Earth 1:50m (world-atlas).
 */
export function landSvg(): string {
  const path = geoPath(mapProjection()).digits(1);
  const land = path(feature(atlas, atlas.objects.land)) ?? "";
  const borders = path(mesh(atlas, atlas.objects.countries, (one, other) => one !== other)) ?? "";
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land}"/><path id="borders" d="${borders}"/></svg>`;
}
