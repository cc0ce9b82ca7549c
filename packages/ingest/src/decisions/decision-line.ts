import { cellOf, type KnownCodes } from "./decided-value.ts";
import type { Decision } from "./decision.ts";
import {
  anchorsOf,
  assertKnown,
  DecisionFault,
  dayOf,
  type Members,
  membersOf,
  shown,
  wordsOf,
} from "./members.ts";

const SIGNED = ["decision", "reports", "as_read", "author", "date", "reason"];

function signature(members: Members) {
  return {
    author: wordsOf(members, "author"),
    date: dayOf(members, "date"),
    reason: wordsOf(members, "reason"),
  };
}

function onReports(members: Members, decision: "same" | "different", line: number): Decision {
  assertKnown(members, SIGNED);
  const [left, right, ...more] = anchorsOf(members);
  if (left === undefined || right === undefined || more.length > 0)
    throw new DecisionFault(`"reports" is ${shown(members.reports)}; expected two identifiers`);
  if (left.report_id === right.report_id)
    throw new DecisionFault('"reports" names one report twice; expected two reports');
  return { decision, line, reports: [left, right], ...signature(members) };
}

function onCell(members: Members, line: number, codes: KnownCodes): Decision {
  assertKnown(members, [...SIGNED, "exercise", "field", "value", "add", "remove"]);
  return {
    decision: "value",
    line,
    exercise: wordsOf(members, "exercise"),
    reports: members.reports === undefined ? [] : anchorsOf(members),
    ...cellOf(members, codes),
    ...signature(members),
  };
}

/** Reads one line of the decisions file, parsed from JSON. Throws {@link DecisionFault} with what is wrong. */
export function decisionOf(value: unknown, line: number, codes: KnownCodes): Decision {
  const members = membersOf(value, "the line");
  const { decision } = members;
  if (decision === "same" || decision === "different") return onReports(members, decision, line);
  if (decision === "value") return onCell(members, line, codes);
  throw new DecisionFault(`"decision" is ${shown(decision)}; expected same, different or value`);
}
