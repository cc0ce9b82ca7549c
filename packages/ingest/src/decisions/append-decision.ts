import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { NewDecision, ReportAnchor } from "./decision.ts";

function readAs({ article_id, url, name, start }: ReportAnchor) {
  return { article_id, url, name, start };
}

/** A decision as a line of the file, in the order in which a person would read it. */
export function decisionLine(decision: NewDecision): string {
  const { author, date, reason, reports } = decision;
  const isKnown = reports.every(({ article_id }) => article_id !== null);
  const anchors = {
    reports: reports.map(({ report_id }) => report_id),
    ...(isKnown ? { as_read: reports.map(readAs) } : {}),
  };
  const said =
    decision.decision === "value"
      ? {
          decision: decision.decision,
          exercise: decision.exercise,
          field: decision.field,
          [decision.action === "set" ? "value" : decision.action]: decision.value,
        }
      : { decision: decision.decision };
  return `${JSON.stringify({ ...said, author, date, reason, ...anchors })}\n`;
}

/** Makes the name of a new file last, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Adds a decision at the end of the file, which is made where there is none, and returns once it is on the disk. A
 * line is written in one piece and nothing is ever rewritten, so that two people may decide at the same time. Behind a
 * last line that was cut short the decision gets a line of its own.
 */
export async function appendDecision(path: string, decision: NewDecision): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const handle = await open(path, "a+");
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const isCut = size > 0 && last.toString() !== "\n";
    await handle.appendFile(`${isCut ? "\n" : ""}${decisionLine(decision)}`);
    await handle.sync();
    if (size === 0) await syncFolder(folder);
  } finally {
    await handle.close();
  }
}
