import { relative } from "node:path";
import type { BadLine } from "@drillbook/ingest";
import type { DecisionRow } from "@drillbook/model";

/** One line on a decision that was not obeyed, and why. */
export function formatUnheeded({ line, decision, field, author, detail }: DecisionRow): string {
  const what = field === null ? decision : `${decision} of ${field}`;
  return `drillbook: decisions, line ${line} (${what}, ${author}) is not obeyed: ${detail}\n`;
}

/** One line on a line that is no decision, and why. */
export function formatBadLine(file: string, cwd: string, { line, detail }: BadLine): string {
  return `drillbook: ${relative(cwd, file)}#${line}: ${detail} (invalid_decision)\n`;
}
