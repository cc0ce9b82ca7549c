import type { Rejection } from "@drillbook/ingest";
import type { Context } from "./context.ts";

/** Names on stderr what was refused, and why. */
export async function reportRejection(rejection: Rejection, context: Context): Promise<void> {
  const { source_path, record, reason, detail } = rejection;
  const where = record === null ? source_path : `${source_path}#${record}`;
  await context.stderr.write(`drillbook: ${where}: ${detail} (${reason})\n`);
}
