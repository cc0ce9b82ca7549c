import type { Rejection } from "@drillbook/ingest";

/** One line on what was refused, and why. */
export function formatRejection({ source_path, record, reason, detail }: Rejection): string {
  const where = record === null ? source_path : `${source_path}#${record}`;
  return `drillbook: ${where}: ${detail} (${reason})\n`;
}
