import { PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

/** Labels of the country codes, so that no reader needs the gazetteer. */
export const countries = defineTable({
  name: "countries",
  title: "Countries",
  grain: "one country code",
  key: ["country"],
  columns: {
    country: text({
      description: "Code of the state.",
      pattern: PATTERNS.alpha3,
      source: "ISO 3166-1 alpha-3; XKX for Kosovo",
    }),
    name: text({ description: "English name." }),
    region: text({
      description: "Part of the world (Eastern Asia).",
      nullable: true,
      source: "UN geographic subregions",
    }),
  },
});

/** A row of {@link countries}. */
export type CountryRow = RowOf<typeof countries>;
