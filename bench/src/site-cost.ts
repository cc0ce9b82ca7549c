/** What asking one kind of page took. */
export interface SiteCost {
  readonly page: string;
  /** Whether each request was for another address, or for few that were asked for before. */
  readonly mode: "cold" | "warm";
  readonly requests: number;
  readonly failed: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly p99_ms: number;
  /** Of an answer, compressed. */
  readonly kilobytes: number;
  /** Of the process of the site, at the end. */
  readonly memory_mb: number;
}

/** How a site is asked. */
export interface SiteOptions {
  readonly users: number;
  /** For each kind of page and mode. */
  readonly seconds: number;
  /** Time between two requests of one reader, cold; 0: none, as warm. */
  readonly pause_ms: number;
  /** How many addresses are asked for, warm. */
  readonly addresses: number;
  readonly seed: number;
}

/** The costs as a table of text. */
export function siteTable(costs: readonly SiteCost[]): string {
  const head = ["page", "mode", "requests", "failed", "p50 ms", "p95 ms", "p99 ms", "kB", "MB"];
  const rows = costs.map((cost) => Object.values(cost).map(String));
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
