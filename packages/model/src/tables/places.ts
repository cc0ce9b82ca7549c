import { double, integer, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

/** Places, long. A country is never a point: it has no coordinates. */
export const places = defineTable({
  name: "places",
  title: "Places",
  grain: "one place of one exercise",
  key: ["exercise_id", "place"],
  references: [
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
    { column: "country", to: [{ table: "countries", column: "country" }] },
  ],
  columns: {
    exercise_id: text({ description: "The exercise." }),
    place: text({ description: "Name of the place in English." }),
    place_kind: text({
      description:
        "What it is (city, sea, strait, base, range, region, country, …); null for one that the gazetteer does not know.",
      pattern: PATTERNS.code,
      nullable: true,
    }),
    country: text({
      description: "Country that it lies in; null on the high seas and where several share it.",
      pattern: PATTERNS.alpha3,
      nullable: true,
    }),
    latitude: double({
      description: "Latitude, WGS 84; null for a country and for a place that is not known.",
      unit: "degrees",
      minimum: -90,
      maximum: 90,
      nullable: true,
    }),
    longitude: double({
      description: "Longitude, WGS 84; null where `latitude` is.",
      unit: "degrees",
      minimum: -180,
      maximum: 180,
      nullable: true,
    }),
    geonames_id: integer({
      description: "Identifier of the place at GeoNames.",
      minimum: 1,
      nullable: true,
    }),
    article_count: integer({ description: "Articles that say so.", unit: "articles", minimum: 0 }),
  },
});

/** A row of {@link places}. */
export type PlaceRow = RowOf<typeof places>;
