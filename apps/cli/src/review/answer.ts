import type { DecidedColumn, DecidedValue, NewDecision, ReportAnchor } from "@drillbook/ingest";
import type { JudgedReport } from "@drillbook/model";
import type { Question } from "./question.ts";

/** What a person answers; `value` is for cells only. */
export type Answer =
  | { readonly type: "same" | "different" | "skip" | "quit" }
  | { readonly type: "value"; readonly value: DecidedValue };

/** Who decides, when and why. */
export interface Signature {
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

function toAnchor(report: JudgedReport): ReportAnchor {
  const { report_id, article_id, url, name, start_edtf, end_edtf } = report;
  return { report_id, article_id, url, name, start: start_edtf ?? end_edtf };
}

/** A value as somebody types it: whole numbers are numbers, hosts a list of codes, nothing is "not reported". */
export function typedValue(column: DecidedColumn, text: string): DecidedValue {
  const words = text.trim();
  if (column === "host")
    return words
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
  if (words === "") return null;
  return column === "personnel" && /^\d+$/.test(words) ? Number(words) : words;
}

/** The decision that an answer makes; `null` for one that decides nothing. */
export function decisionFrom(
  question: Question,
  answer: Answer,
  signature: Signature,
): NewDecision | null {
  if (answer.type === "skip" || answer.type === "quit") return null;
  if (question.type === "merge") {
    if (answer.type === "value") return null;
    const [left, right] = question.merge.reports;
    return { decision: answer.type, reports: [toAnchor(left), toAnchor(right)], ...signature };
  }
  if (answer.type !== "value") return null;
  const { exercise_id, column, values } = question.cell;
  const reports = values.flatMap(({ report_id }) => question.reports.get(report_id) ?? []);
  return {
    decision: "value",
    exercise: exercise_id,
    reports: [...new Set(reports)].map(toAnchor),
    action: "set",
    field: column,
    value: answer.value,
    ...signature,
  };
}
