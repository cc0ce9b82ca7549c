import { boolean, integer, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { PARTY_KINDS, ROLES } from "./codes.ts";

/** Parties, long: never one column per country, never pairs, so that counting them does not multiply exercises. */
export const participants = defineTable({
  name: "participants",
  title: "Participants",
  grain: "one party in one exercise",
  key: ["exercise_id", "party"],
  references: [
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
    {
      column: "party",
      to: [{ table: "countries", column: "country" }],
      when: { column: "party_kind", value: "country" },
    },
    {
      column: "party",
      to: [{ table: "organisations", column: "organisation" }],
      when: { column: "party_kind", value: "organisation" },
    },
  ],
  columns: {
    exercise_id: text({ description: "The exercise." }),
    party: text({
      description: "Country or organisation.",
      source: "ISO 3166-1 alpha-3, or the code of an organisation",
    }),
    party_kind: text({
      description: "Which of the two; organisations are not expanded into members.",
      values: PARTY_KINDS,
    }),
    role: text({ description: "Whether it takes part or only watches.", values: ROLES }),
    is_host: boolean({ description: "Whether it is held on its territory or in its waters." }),
    article_count: integer({
      description: "Articles that say so.",
      unit: "articles",
      minimum: 0,
    }),
  },
});

/** A row of {@link participants}. */
export type ParticipantRow = RowOf<typeof participants>;
