import { integer, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { FORCE_CATEGORIES } from "./codes.ts";

/** Forces and assets. Totals and parts stand side by side: they are never to be summed. */
export const forces = defineTable({
  name: "forces",
  title: "Forces",
  grain: "one force or asset in one exercise",
  key: ["exercise_id", "party", "category", "type", "unit_name", "count_min", "count_max"],
  references: [
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
    {
      column: "party",
      to: [
        { table: "countries", column: "country" },
        { table: "organisations", column: "organisation" },
      ],
    },
  ],
  ordered: [["count_min", "count_max"]],
  columns: {
    exercise_id: text({ description: "The exercise." }),
    party: text({
      description: "Country or organisation that sends it; null where no text says whose it is.",
      nullable: true,
    }),
    category: text({ description: "What it is.", values: FORCE_CATEGORIES }),
    type: text({
      description: "What it is more closely (destroyer, bomber, marines).",
      nullable: true,
    }),
    unit_name: text({
      description: "Its own name or number (Nanchang, 76th Division).",
      nullable: true,
    }),
    count_min: integer({
      description: 'Lower bound of the number; 2000 for "more than 2,000".',
      minimum: 0,
      nullable: true,
    }),
    count_max: integer({
      description:
        'Upper bound of the number; null for "more than", equal to `count_min` for an exact number.',
      minimum: 0,
      nullable: true,
    }),
    article_count: integer({ description: "Articles that say so.", unit: "articles", minimum: 0 }),
  },
});

/** A row of {@link forces}. */
export type ForceRow = RowOf<typeof forces>;
