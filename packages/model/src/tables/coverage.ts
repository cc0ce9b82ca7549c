import { integer, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

/** What was read: how many articles of each month, publisher and language, so that counts can be seen beside it. */
export const coverage = defineTable({
  name: "coverage",
  title: "Coverage",
  grain: "one month, publisher and language of which articles were read",
  key: ["month", "publisher", "language"],
  ordered: [
    ["with_exercises_count", "article_count"],
    ["duplicate_count", "article_count"],
  ],
  columns: {
    month: text({
      description:
        "Month of publication; null where not even that is known. An article that is dated to a year only counts as undated.",
      pattern: PATTERNS.month,
      nullable: true,
    }),
    publisher: text({ description: "Who published them.", nullable: true }),
    language: text({
      description: "Language of their text.",
      pattern: PATTERNS.language,
      nullable: true,
      source: "BCP 47 primary subtag",
    }),
    article_count: integer({ description: "Articles read.", unit: "articles", minimum: 1 }),
    with_exercises_count: integer({
      description: "Articles among them that report an exercise or patrol.",
      unit: "articles",
      minimum: 0,
    }),
    duplicate_count: integer({
      description: "Articles among them that are near-identical copies of another.",
      unit: "articles",
      minimum: 0,
    }),
  },
});

/** A row of {@link coverage}. */
export type CoverageRow = RowOf<typeof coverage>;
