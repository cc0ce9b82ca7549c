import type { DecisionRow } from "@drillbook/model";
import type { ValueDecision } from "../decisions/decision.ts";

/** What became of a decision, and why in a sentence where it was not obeyed. */
export type Outcome = Pick<DecisionRow, "outcome" | "detail">;

/** What is obeyed. */
export const OBEYED: Outcome = { outcome: "obeyed", detail: null };

/** A decision on a cell and what became of it. */
export interface SettledCell extends Outcome {
  readonly decision: ValueDecision;
  /** `null` where it is not found. */
  readonly exercise_id: string | null;
}
