import type { ExerciseRow } from "@drillbook/model";
import { decidedOr } from "./decided.ts";
import { ballotsOf, type Group } from "./group.ts";
import { vote } from "./vote.ts";

/** Whether most sources call it an exercise or a patrol. */
export function mergeKind(group: Group): ExerciseRow["kind"] {
  const kinds = ballotsOf(group, (report) => [report.kind]);
  return decidedOr(group, "kind", () => vote(kinds, { keyOf: String }) ?? "exercise");
}
