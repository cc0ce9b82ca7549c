import type { DecisionRow } from "@drillbook/model";
import type { DecidedValue, Decision } from "../decisions/decision.ts";
import type { Judged, JudgedReports } from "./judge.ts";
import type { SettledCell } from "./outcome.ts";

type Signature = Pick<DecisionRow, "line" | "decision" | "author" | "decided_on" | "reason">;

function signature({ line, decision, author, date, reason }: Decision): Signature {
  return { line, decision, author, decided_on: date, reason };
}

function texts(value: DecidedValue): string[] {
  if (value === null) return [];
  return typeof value === "object" ? [...value] : [String(value)];
}

function reportsRow({ decision, reports, outcome, detail }: JudgedReports): DecisionRow {
  const [report_id = null, other_report_id = null] = reports
    .flatMap((id) => (id === null ? [] : [id]))
    .sort();
  return {
    ...signature(decision),
    report_id,
    other_report_id,
    exercise_id: null,
    field: null,
    action: null,
    value: [],
    outcome,
    detail,
  };
}

function cellRow({ decision, exercise_id, outcome, detail }: SettledCell): DecisionRow {
  return {
    ...signature(decision),
    report_id: null,
    other_report_id: null,
    exercise_id,
    field: decision.field,
    action: decision.action,
    value: texts(decision.value),
    outcome,
    detail,
  };
}

/** The table `decisions`, in the order of the file. */
export function decisionRows({ reports }: Judged, cells: readonly SettledCell[]): DecisionRow[] {
  return [...reports.map(reportsRow), ...cells.map(cellRow)].sort((a, b) => a.line - b.line);
}
