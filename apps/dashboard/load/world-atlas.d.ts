declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const atlas: Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
  // biome-ignore lint/style/noDefaultExport: a file of data has no other
  export default atlas;
}
