import type { DecidedColumn, DecidedValue, ValueDecision } from "../decisions/decision.ts";
import { groupBy } from "../group-by.ts";
import { dayBounds } from "./days.ts";
import type { DecidedCells } from "./decided-cells.ts";
import type { JudgedCell } from "./judge.ts";
import { OBEYED, type Outcome, type SettledCell } from "./outcome.ts";

/** Where exercises are to be found. */
export interface ExerciseDirectory {
  /** Whether there is an exercise of this identifier. */
  has(exercise_id: string): boolean;
  /** The exercise that a report was put to. */
  of(report_id: string): string | null;
  /** What an exercise of an earlier run is called now, all parts where it was split; empty where nothing is known of it. */
  successors(exercise_id: string): readonly string[];
}

/** What was decided of each exercise. */
export interface SettledCells {
  /** `undefined` where nothing was decided. */
  of(exercise_id: string): DecidedCells | undefined;
  readonly cells: readonly SettledCell[];
}

/** The exercise that most of the reports were put to; of two the one that is still called the same. */
function byReports({ decision, reports }: JudgedCell, known: ExerciseDirectory): string | null {
  const homes = groupBy(
    reports.flatMap((id) => known.of(id) ?? []),
    String,
  );
  const ranked = [...homes].sort(
    ([a, x], [b, y]) =>
      y.length - x.length ||
      Number(b === decision.exercise) - Number(a === decision.exercise) ||
      (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

function exerciseOf(cell: JudgedCell, known: ExerciseDirectory): string | Outcome {
  const { exercise } = cell.decision;
  const found = byReports(cell, known) ?? (known.has(exercise) ? exercise : null);
  if (found !== null) return found;
  const heirs = known.successors(exercise).filter((id) => known.has(id));
  if (heirs.length === 1 && heirs[0] !== undefined) return heirs[0];
  const detail =
    heirs.length === 0
      ? `there is no exercise ${exercise} and none of the reports is there`
      : `${exercise} is now ${heirs.join(" and ")}: decide for each of them`;
  return { outcome: "not_found", detail };
}

/** Decisions with the same key are on one cell; a party takes part, watches or does neither. */
function cellKey({ action, field, value }: ValueDecision): string {
  if (action === "set") return field;
  return `${field === "domains" ? "domain" : "party"} ${value}`;
}

function says({ action, field, value }: ValueDecision): string {
  return JSON.stringify([action, field, value]);
}

function isBefore(end: unknown, start: unknown): boolean {
  if (typeof end !== "string" || typeof start !== "string") return false;
  return dayBounds(end).last < dayBounds(start).first;
}

/** The decision taken before that rules out another one: on the same cell, or an end before the start. */
function rivalOf(
  decision: ValueDecision,
  taken: ReadonlyMap<string, ValueDecision>,
): ValueDecision | null {
  const rival = taken.get(cellKey(decision));
  if (rival !== undefined) return says(rival) === says(decision) ? null : rival;
  if (decision.field === "start_edtf") {
    const end = taken.get("end_edtf");
    return isBefore(end?.value, decision.value) ? (end ?? null) : null;
  }
  const start = decision.field === "end_edtf" ? taken.get("start_edtf") : undefined;
  return isBefore(decision.value, start?.value) ? (start ?? null) : null;
}

function cellsOf(taken: ReadonlyMap<string, ValueDecision>): DecidedCells {
  const columns = new Map<DecidedColumn, DecidedValue>();
  const parties = new Map<string, "participant" | "observer" | null>();
  const domains = new Map<string, boolean>();
  for (const { action, field, value } of taken.values())
    if (action === "set") columns.set(field, value);
    else if (field === "domains") domains.set(value, action === "add");
    else if (action === "remove") parties.set(value, null);
    else parties.set(value, field === "observers" ? "observer" : "participant");
  return { columns, parties, domains };
}

/** Settles for which exercise each decision on a cell is, and which of them hold. Later decisions come first. */
export function settleCells(judged: readonly JudgedCell[], known: ExerciseDirectory): SettledCells {
  const taken = new Map<string, Map<string, ValueDecision>>();
  const cells = judged.map((cell): SettledCell => {
    const { decision } = cell;
    const found = exerciseOf(cell, known);
    if (typeof found !== "string") return { decision, exercise_id: null, ...found };
    const decided = taken.get(found) ?? new Map<string, ValueDecision>();
    taken.set(found, decided);
    const rival = rivalOf(decision, decided);
    if (rival === null) {
      decided.set(cellKey(decision), decision);
      return { decision, exercise_id: found, ...OBEYED };
    }
    const detail = `line ${rival.line}, which is later, says otherwise`;
    return { decision, exercise_id: found, outcome: "contradicted", detail };
  });
  const settled = new Map([...taken].map(([id, decided]) => [id, cellsOf(decided)]));
  return { of: (exercise_id) => settled.get(exercise_id), cells };
}
