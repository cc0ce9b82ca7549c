// The import law. Who may know whom is drawn in docs/architecture.md; this file makes it hold.
const STAGES = ["read", "clean", "extract", "resolve", "publish"];
const NOUNS = "/(article|document|report|exercise)\\.ts$";
const error = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });
const stage = (names) => `^packages/ingest/src/(${names.join("|")})/`;

module.exports = {
  forbidden: [
    error("no-circular", "A circle has no direction.", {}, { circular: true }),
    error("no-unresolvable", "An import that leads nowhere.", {}, { couldNotResolve: true }),
    error(
      "no-drawers",
      "Name the room instead.",
      {},
      {
        path: "(^|/)(utils?|helpers?|common|misc|shared|lib)(/|\\.[jt]sx?$)",
        pathNot: "node_modules",
      },
    ),
    error(
      "packages-know-no-app",
      "Apps call packages.",
      { path: "^packages/" },
      { path: "^apps/" },
    ),
    error(
      "model-is-the-floor",
      "The model knows no other room.",
      { path: "^packages/model/" },
      { path: "^packages/ingest/" },
    ),
    error(
      "dashboard-knows-the-model-only",
      "The site reads datasets, it makes none.",
      { path: "^apps/dashboard/" },
      {
        path: "^(packages/ingest|apps/cli)/",
      },
    ),
    error(
      "front-door-only",
      "A package has one door.",
      { path: "^(packages|apps|bench)/([^/]+)/" },
      {
        path: "^packages/([^/]+)/src/",
        pathNot: ["^packages/[^/]+/src/index\\.ts$", "^(packages|apps)/$2/"],
      },
    ),
    ...STAGES.map((name, i) =>
      error(
        `${name}-knows-no-later-stage`,
        "One direction.",
        { path: stage([name]) },
        {
          path: `^packages/ingest/src/(${[...STAGES.slice(i + 1), "pipeline\\.ts", "evaluate"].join("|")})`,
        },
      ),
    ),
    ...STAGES.map((name) =>
      error(
        `${name}-takes-only-what-is-handed-on`,
        "Of another stage only its noun.",
        { path: stage([name]) },
        {
          path: stage(STAGES.filter((other) => other !== name)),
          pathNot: NOUNS,
        },
      ),
    ),
    error(
      "gazetteer-knows-no-stage",
      "Knowledge is data.",
      { path: "^packages/ingest/src/gazetteer/" },
      { path: stage(STAGES) },
    ),
    error(
      "charts-take-rows",
      "Charts and controls import types only.",
      { path: "^apps/dashboard/(charts|controls)/" },
      {
        path: "^packages/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    error(
      "charts-know-no-loader",
      "Rows come in as properties.",
      { path: "^apps/dashboard/(charts|controls)/" },
      {
        path: "^apps/dashboard/(load|app)/",
      },
    ),
    error(
      "one-door-to-duckdb",
      "Only these files know DuckDB and Arrow.",
      {
        path: "^(packages|apps)/",
        pathNot:
          "^packages/model/src/(database|parquet|arrow|dataset|checks|plain-value)[a-z-]*\\.ts$|/test/",
      },
      { path: "@duckdb/|apache-arrow" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|test)/|next-env\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
