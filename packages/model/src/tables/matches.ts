import { boolean, double, text } from "../column.ts";
import { defineTable, type RowOf } from "../table.ts";
import { MERGE_RULES, MERGE_VETOES } from "./codes.ts";

const likeness = (description: string) =>
  double({ description, minimum: 0, maximum: 1, nullable: true });

const toReports = [{ table: "reports", column: "report_id" }] as const;

/** Matches: the pairs of reports that decided which reports are of one exercise, and those where that is doubtful. */
export const matches = defineTable({
  name: "matches",
  title: "Matches",
  grain:
    "one pair of reports that was joined, or that was left apart although something speaks for it",
  key: ["report_id", "other_report_id"],
  references: [
    { column: "report_id", to: toReports },
    { column: "other_report_id", to: toReports },
  ],
  columns: {
    report_id: text({ description: "The report whose identifier comes first in the alphabet." }),
    other_report_id: text({ description: "The other report." }),
    is_joined: boolean({
      description: "Whether the pair joined two groups of reports to one exercise.",
    }),
    rule: text({
      description:
        "By what they are of one exercise; `decision` where a person says so; null where nothing suffices.",
      values: MERGE_RULES,
      nullable: true,
      source: "coding rule 3",
    }),
    veto: text({
      description: "What rules out that they are of one exercise; null where nothing does.",
      values: MERGE_VETOES,
      nullable: true,
      source: "coding rule 3",
    }),
    score: double({
      description: "How sure it is that they are of one exercise, as far as nothing rules it out.",
      minimum: 0,
      maximum: 1,
    }),
    name: likeness("1 for a name in common, 0.5 for a shorter form; null where one is unnamed."),
    edition: likeness("1 for the same number of the edition; null where one has none."),
    dates: likeness("1 for the same days, 0.5 for days two weeks apart; null where unknown."),
    parties: likeness("Share of all parties that both name (Jaccard)."),
    places: likeness("1 where a place of one is near one of the other, else 0."),
  },
});

/** A row of {@link matches}. */
export type MatchRow = RowOf<typeof matches>;
