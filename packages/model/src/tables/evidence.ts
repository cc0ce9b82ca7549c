import { boolean, integer, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { EVIDENCE_FIELDS } from "./codes.ts";

/** Evidence: the words behind each value, as selectors of the W3C Web Annotation model (quote and position). */
export const evidence = defineTable({
  name: "evidence",
  title: "Evidence",
  grain: "one value of one report and the words that say it",
  key: ["report_id", "field", "value", "start_char", "end_char", "rule"],
  references: [
    { column: "report_id", to: [{ table: "reports", column: "report_id" }] },
    { column: "article_id", to: [{ table: "articles", column: "article_id" }] },
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
  ],
  ordered: [["start_char", "end_char"]],
  columns: {
    report_id: text({ description: "The report." }),
    article_id: text({ description: "The article, as in the report." }),
    exercise_id: text({ description: "The exercise, as in the report." }),
    field: text({ description: "The field of the report.", values: EVIDENCE_FIELDS }),
    value: text({
      description:
        "The value as text: one member of a list, the EDTF of a date, the number of a count.",
    }),
    quote: text({ description: "The words of the article.", max_length: 200 }),
    start_char: integer({
      description: "Where the quote begins in the cleaned text, counted from 0, inclusive.",
      unit: "Unicode code points",
      minimum: 0,
    }),
    end_char: integer({
      description: "Where it ends, exclusive.",
      unit: "Unicode code points",
      minimum: 0,
    }),
    rule: text({ description: "Name of the rule that found it (`dates.day-range`)." }),
    is_accepted: boolean({ description: "Whether it is the value that `exercises` shows." }),
  },
});

/** A row of {@link evidence}. */
export type EvidenceRow = RowOf<typeof evidence>;
