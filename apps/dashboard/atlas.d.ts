declare module "world-atlas/countries-110m.json" {
  const atlas: unknown;

  // biome-ignore lint/style/noDefaultExport: a JSON module has nothing else
  export { atlas as default };
}
