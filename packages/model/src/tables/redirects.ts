import { list, PATTERNS, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { REDIRECT_REASONS } from "./codes.ts";

/** Identifiers of exercises of earlier datasets: where what they meant is found now. */
export const redirects = defineTable({
  name: "redirects",
  title: "Redirects",
  grain: "one identifier that meant an exercise of an earlier dataset and means none of this one",
  key: ["old_id"],
  references: [{ column: "new_ids", to: [{ table: "exercises", column: "exercise_id" }] }],
  columns: {
    old_id: text({
      description: "The identifier as an earlier dataset had it.",
      pattern: PATTERNS.slug,
    }),
    new_ids: list({
      description:
        "The exercises that its reports belong to now, in alphabetical order: one where it was renamed or merged, several where it was split into these, none where it is gone.",
      pattern: PATTERNS.slug,
    }),
    reason: text({
      description:
        "What became of it; `merged` where the exercise holds reports of other earlier ones too.",
      values: REDIRECT_REASONS,
    }),
    report_ids: list({
      description:
        "The reports that it held when it last was an exercise, as this dataset numbers them; some may be gone.",
      pattern: PATTERNS.slug,
    }),
  },
});

/** A row of {@link redirects}. */
export type RedirectRow = RowOf<typeof redirects>;
