import type { DecisionRow } from "@drillbook/model";

/** One line on a decision that was not obeyed, and why. */
export function formatUnheeded({ line, decision, field, author, detail }: DecisionRow): string {
  const what = field === null ? decision : `${decision} of ${field}`;
  return `drillbook: decisions, line ${line} (${what}, ${author}) is not obeyed: ${detail}\n`;
}
