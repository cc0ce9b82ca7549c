declare module "world-atlas/countries-50m.json" {
  import type { Topology } from "topojson-specification";

  const atlas: Topology;

  // biome-ignore lint/style/noDefaultExport: a JSON module has nothing else
  export { atlas as default };
}
