import type { Decision } from "@drillbook/ingest";
import type { ConflictingCell, Dataset, DoubtfulMerge, JudgedReport } from "@drillbook/model";

/** What a person is asked: whether two reports are of one exercise, or what a cell holds. */
export type Question =
  | { readonly type: "merge"; readonly doubt: number; readonly merge: DoubtfulMerge }
  | {
      readonly type: "cell";
      readonly doubt: number;
      readonly cell: ConflictingCell;
      /** The reports that give the values, by their identifiers. */
      readonly reports: ReadonlyMap<string, JudgedReport>;
    };

/** Which questions to ask. */
export interface QuestionOptions {
  readonly most: number;
  /** Decided since the dataset was built, or before. */
  readonly decisions: readonly Decision[];
}

/** More than anyone answers; those that were decided since are taken off afterwards. */
const ROOM = 10_000;

async function mergeQuestions(
  dataset: Dataset,
  decisions: readonly Decision[],
): Promise<Question[]> {
  const { doubtfulMerges } = await import("@drillbook/model");
  const { createVerdicts, laterFirst } = await import("@drillbook/ingest");
  const verdicts = createVerdicts();
  for (const each of [...decisions].sort(laterFirst))
    if (each.decision !== "value")
      verdicts.take(each.decision, each.reports[0].report_id, each.reports[1].report_id);
  const merges = await doubtfulMerges(dataset, ROOM);
  return merges
    .filter(
      ({ report_id, other_report_id }) => verdicts.between(report_id, other_report_id) === null,
    )
    .map((merge) => ({ type: "merge", doubt: merge.doubt, merge }));
}

async function cellQuestions(
  dataset: Dataset,
  decisions: readonly Decision[],
): Promise<Question[]> {
  const { conflictingCells, judgedReports } = await import("@drillbook/model");
  const key = (exercise: string, field: string): string => `${exercise} ${field}`;
  const decided = new Set(
    decisions.flatMap((each) =>
      each.decision === "value" ? [key(each.exercise, each.field)] : [],
    ),
  );
  const cells = (await conflictingCells(dataset, ROOM)).filter(
    ({ exercise_id, column }) => !decided.has(key(exercise_id, column)),
  );
  const ids = cells.flatMap(({ values }) => values.map(({ report_id }) => report_id));
  const reports = await judgedReports(dataset, ids);
  return cells.map((cell) => ({ type: "cell", doubt: cell.doubt, cell, reports }));
}

/** Doubtful merges and conflicting cells on which nobody has decided, the most doubtful first. */
export async function questionsOf(
  dataset: Dataset,
  { most, decisions }: QuestionOptions,
): Promise<Question[]> {
  const merges = await mergeQuestions(dataset, decisions);
  const cells = await cellQuestions(dataset, decisions);
  return [...merges, ...cells].sort((a, b) => b.doubt - a.doubt).slice(0, most);
}
