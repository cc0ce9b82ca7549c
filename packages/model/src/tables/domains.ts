import { boolean, integer, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { DOMAINS } from "./codes.ts";

/** Domains, long. An exercise without a row here has an unknown domain. */
export const domains = defineTable({
  name: "domains",
  title: "Domains",
  grain: "one domain of one exercise",
  key: ["exercise_id", "domain"],
  references: [{ column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] }],
  columns: {
    exercise_id: text({ description: "The exercise." }),
    domain: text({ description: "Domain of training.", values: DOMAINS }),
    is_derived: boolean({
      description: "Whether it is only inferred from forces (destroyers mean naval).",
    }),
    article_count: integer({ description: "Articles that say so.", unit: "articles", minimum: 0 }),
  },
});

/** A row of {@link domains}. */
export type DomainRow = RowOf<typeof domains>;
