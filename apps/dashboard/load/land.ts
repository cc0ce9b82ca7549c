import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json";
import type { Countries } from "../charts/exercise-map.ts";

let countries: Countries | null = null;

/** The land of the world by country, at 1:50 million (Natural Earth, public domain). */
export function land(): Countries {
  countries ??= unpacked(atlas);
  return countries;
}

function unpacked(topology: Topology): Countries {
  return feature(
    topology,
    topology.objects.countries as GeometryCollection<{ readonly name: string }>,
  ) as Countries;
}
