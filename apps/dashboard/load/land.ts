import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import atlas from "world-atlas/countries-50m.json";
import { type MapCentre, mapProjection } from "../charts/map-projection.ts";

/** Square degrees: a bend of the coast that encloses less is cut off. At 500 px it would not be seen. */
const LEAST_BEND = 0.05;

const drawn = new Map<MapCentre, string>();

/** Land and borders as paths of classes `land` and `borders`, for a picture that travels alone; drawn once. */
export function landPaths(centre: MapCentre): string {
  const paths =
    drawn.get(centre) ??
    landSvg(centre)
      .replace(/^<svg[^>]*>|<\/svg>$/g, "")
      .replaceAll(' id="', ' class="');
  drawn.set(centre, paths);
  return paths;
}

/**
 * Land and borders between countries as an SVG of two paths, in the projection and units of all maps. Maps
 * draw them by `use`, so that they take the colours of the page. Source: Natural Earth 1:50m (world-atlas).
 */
export function landSvg(centre: MapCentre): string {
  const thinned = simplify(presimplify(atlas), LEAST_BEND);
  const path = geoPath(mapProjection(centre)).digits(1);
  const land = path(feature(thinned, thinned.objects.land)) ?? "";
  const borders =
    path(mesh(thinned, thinned.objects.countries, (one, other) => one !== other)) ?? "";
  return `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land}"/><path id="borders" d="${borders}"/></svg>`;
}
