import { date, integer, list, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";

/** Source articles. Their text is not published: only offsets and short quotes, in `evidence`. */
export const articles = defineTable({
  name: "articles",
  title: "Articles",
  grain: "one source article",
  key: ["article_id"],
  references: [{ column: "duplicate_of", to: [{ table: "articles", column: "article_id" }] }],
  columns: {
    article_id: text({
      description: "Identifier of the article, the same in every run.",
      pattern: PATTERNS.slug,
      source: "`a-` and the first 16 hexadecimal digits of `text_sha256`",
    }),
    url: text({ description: "Address of the article.", nullable: true }),
    publisher: text({ description: "Who published it.", nullable: true }),
    title: text({ description: "Headline.", nullable: true }),
    published_on: date({
      description: "Day of publication; null where only a month or a year is known, or nothing.",
      nullable: true,
    }),
    published_from: text({
      description: "What told the date of publication.",
      values: ["metadata", "text", "url"],
      nullable: true,
    }),
    language: text({
      description: "Language of the text.",
      pattern: PATTERNS.language,
      nullable: true,
      source: "BCP 47 primary subtag; null where the text is too short to tell",
    }),
    character_count: integer({
      description: "Length of the cleaned text.",
      unit: "Unicode code points",
      minimum: 0,
    }),
    text_sha256: text({
      description: "SHA-256 of the cleaned text in UTF-8.",
      pattern: PATTERNS.sha256,
    }),
    duplicate_of: text({
      description: "The earlier article of which this one is a near-identical copy.",
      nullable: true,
      source: "shared word sequences; copies of one text count as one source",
    }),
    credits: list({
      description:
        "News agencies that it comes from or credits, the plainest first. Articles that come from one agency count as one source.",
      source: "publisher, dateline, byline and credit lines",
    }),
    source_path: text({
      description: "File that the article was read from, as it was given.",
    }),
  },
});

/** A row of {@link articles}. */
export type ArticleRow = RowOf<typeof articles>;
