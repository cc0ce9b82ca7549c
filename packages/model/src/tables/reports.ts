import { double, integer, list, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { DOMAINS, KINDS, STATUSES } from "./codes.ts";

const toCountries = [{ table: "countries", column: "country" }] as const;

/** Reports: what the text of one article states, before anything is merged. */
export const reports = defineTable({
  name: "reports",
  title: "Reports",
  grain: "what one article says of one exercise",
  key: ["report_id"],
  references: [
    { column: "article_id", to: [{ table: "articles", column: "article_id" }] },
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
    { column: "participants", to: toCountries },
    { column: "organisations", to: [{ table: "organisations", column: "organisation" }] },
    { column: "observers", to: toCountries },
    { column: "host", to: toCountries },
  ],
  columns: {
    report_id: text({
      description: "Identifier of the report: the article's and a number.",
      pattern: PATTERNS.slug,
    }),
    article_id: text({ description: "The article." }),
    exercise_id: text({ description: "The exercise that the report was found to be about." }),
    name: text({
      description: "Name as written, year included; null for an unnamed exercise.",
      nullable: true,
    }),
    aliases: list({ description: "Other names of the same exercise in this text." }),
    kind: text({ description: "Exercise, or joint patrol.", values: KINDS }),
    status: text({
      description: "How far it had come when the article appeared; null where it cannot be told.",
      values: STATUSES,
      nullable: true,
    }),
    start_edtf: text({
      description: "First day, month or year that the text gives.",
      pattern: PATTERNS.edtf,
      nullable: true,
      source: "EDTF level 0; a year that stands only in the name counts",
    }),
    end_edtf: text({
      description: "Last day, month or year that the text gives.",
      pattern: PATTERNS.edtf,
      nullable: true,
      source: "EDTF level 0",
    }),
    ordinal: integer({
      description: '3 for "the third such exercise".',
      minimum: 1,
      nullable: true,
    }),
    participants: list({
      description: "Countries whose forces take part, in the order of first mention.",
      pattern: PATTERNS.alpha3,
      source: "ISO 3166-1 alpha-3; not expanded from organisations",
    }),
    organisations: list({
      description: "Organisations that take part, or whose members do as a group.",
    }),
    observers: list({ description: "Countries that only watch.", pattern: PATTERNS.alpha3 }),
    host: list({
      description: "Countries on whose territory or in whose waters it is held.",
      pattern: PATTERNS.alpha3,
    }),
    domains: list({
      description: "Domains that this text supports; empty where it gives nothing.",
      values: DOMAINS,
    }),
    places: list({ description: "Places where it is held, as the text names them." }),
    personnel: integer({
      description: "People who take part, all parties together.",
      unit: "people",
      minimum: 0,
      nullable: true,
    }),
    part_of: text({
      description: "Name, as written, of the bigger exercise that it is a named part of.",
      nullable: true,
    }),
    confidence: double({ description: "How sure the reading is, 0 to 1.", minimum: 0, maximum: 1 }),
  },
});

/** A row of {@link reports}. */
export type ReportRow = RowOf<typeof reports>;
