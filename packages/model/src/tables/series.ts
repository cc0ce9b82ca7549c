import { integer, list, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { DOMAINS } from "./codes.ts";

/** Series of exercises: what recurs under one name. */
export const series = defineTable({
  name: "series",
  title: "Series",
  grain: "one series of exercises",
  key: ["series_id"],
  ordered: [["first_year", "last_year"]],
  references: [
    { column: "succeeds", to: [{ table: "series", column: "series_id" }] },
    {
      column: "participants",
      to: [
        { table: "countries", column: "country" },
        { table: "organisations", column: "organisation" },
      ],
    },
  ],
  columns: {
    series_id: text({
      description: "Readable, stable identifier (`joint-sea`).",
      pattern: PATTERNS.slug,
    }),
    name: text({ description: "Name without year or edition." }),
    aliases: list({ description: "Other names of the series, in alphabetical order." }),
    succeeds: text({
      description: "The series that this one renamed or followed.",
      nullable: true,
    }),
    first_year: integer({
      description: "Year of the first exercise of this data set.",
      unit: "year",
      nullable: true,
    }),
    last_year: integer({
      description: "Year of the last exercise of this data set.",
      unit: "year",
      nullable: true,
    }),
    exercise_count: integer({
      description: "Exercises and patrols of the series in this data set.",
      unit: "exercises",
      minimum: 0,
    }),
    participants: list({
      description:
        "Countries and organisations that took part in any of them, in alphabetical order.",
      source: "country and organisation codes",
    }),
    domains: list({ description: "Domains of any of them.", values: DOMAINS }),
  },
});

/** A row of {@link series}. */
export type SeriesRow = RowOf<typeof series>;
