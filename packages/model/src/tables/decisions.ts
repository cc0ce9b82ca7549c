import { date, integer, list, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { DECIDED_FIELDS, DECISION_ACTIONS, DECISION_OUTCOMES, DECISIONS } from "./codes.ts";

const toReports = [{ table: "reports", column: "report_id" }] as const;

/** Decisions: what people judged of pairs of reports and of cells, and whether it was obeyed. */
export const decisions = defineTable({
  name: "decisions",
  title: "Decisions",
  grain: "one judgement of a person: a line of the decisions file",
  key: ["line"],
  references: [
    { column: "report_id", to: toReports },
    { column: "other_report_id", to: toReports },
    { column: "exercise_id", to: [{ table: "exercises", column: "exercise_id" }] },
  ],
  columns: {
    line: integer({ description: "Its line in the decisions file, counted from 1.", minimum: 1 }),
    decision: text({
      description:
        "Two reports are of the same exercise, or of different ones; or a cell has a value.",
      values: DECISIONS,
    }),
    report_id: text({
      description:
        "The report, as it is numbered now, whose identifier comes first; null for a cell, and where it is not found.",
      nullable: true,
    }),
    other_report_id: text({
      description: "The other report; null for a cell, and where it is not found.",
      nullable: true,
    }),
    exercise_id: text({
      description: "The exercise of the cell; null for reports, and where it is not found.",
      nullable: true,
    }),
    field: text({
      description: "The column of the cell, or the list; null for reports.",
      values: DECIDED_FIELDS,
      nullable: true,
    }),
    action: text({
      description: "What is done with the value; null for reports.",
      values: DECISION_ACTIONS,
      nullable: true,
    }),
    value: list({
      description:
        "The value as text, members of a list each; empty for reports, and where nothing is to be shown.",
    }),
    author: text({ description: "Who decided." }),
    decided_on: date({ description: "When." }),
    reason: text({ description: "Why, in the author's words." }),
    outcome: text({
      description: "Whether it was obeyed, and why not.",
      values: DECISION_OUTCOMES,
      source: "of decisions that contradict each other the later one holds, by date, then by line",
    }),
    detail: text({
      description: "The same in a sentence; null for one that was obeyed.",
      nullable: true,
    }),
  },
});

/** A row of {@link decisions}. */
export type DecisionRow = RowOf<typeof decisions>;
