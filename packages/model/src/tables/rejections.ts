import { integer, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { STAGES } from "./codes.ts";

/** What was refused, and why: nothing is dropped in silence. */
export const rejections = defineTable({
  name: "rejections",
  title: "Rejections",
  grain: "one thing refused",
  key: ["source_path", "record", "stage", "reason", "detail"],
  columns: {
    source_path: text({ description: "File that it was read from, as it was given." }),
    record: integer({
      description: "Offset, line or index of the record in its file; null for the whole file.",
      bits: 64,
      minimum: 0,
      nullable: true,
    }),
    stage: text({ description: "The stage that refused it.", values: STAGES }),
    reason: text({
      description: "Why, as a stable code (`invalid_json`, `empty`).",
      pattern: PATTERNS.code,
    }),
    detail: text({ description: "Why, as a sentence: what was found and what was expected." }),
  },
});

/** A row of {@link rejections}. */
export type RejectionRow = RowOf<typeof rejections>;
