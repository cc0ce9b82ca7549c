import type { BenchPart, BenchRow } from "./bench.ts";
import type { ResolutionCost } from "./resolution.ts";

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function line({ name, bytes, mb_per_s, ours_is_times }: BenchRow): string {
  const cells = [figure(bytes / 1e6), figure(mb_per_s), figure(ours_is_times)];
  return `  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(12)).join("")}`;
}

/** The measured speeds as text: a heading and a line each. */
export function tableOf(parts: readonly BenchPart[]): string {
  return parts
    .map(({ part, rows }) => {
      const head = `${part.padEnd(24)}${["MB read", "MB/s", "ours is x"].map((cell) => cell.padStart(12)).join("")}`;
      return [head, ...rows.map(line)].join("\n");
    })
    .join("\n\n");
}

/** What resolution costs, a line for each number of reports; the last column compares with the cheapest. */
export function resolutionTable(costs: readonly ResolutionCost[]): string {
  const cheapest = Math.min(...costs.map((cost) => cost.microseconds_a_report));
  const heads = ["exercises", "precision", "recall", "us a report", "x cheapest", "peak MB"];
  const lines = costs.map((cost) =>
    [
      `  ${cost.reports.toLocaleString("en-GB").padEnd(22)}`,
      ...[
        cost.exercises.toLocaleString("en-GB"),
        cost.precision.toFixed(3),
        cost.recall.toFixed(3),
        figure(cost.microseconds_a_report),
        figure(cost.microseconds_a_report / cheapest),
        figure(cost.peak_megabytes),
      ].map((cell) => cell.padStart(12)),
    ].join(""),
  );
  const head = heads.map((cell) => cell.padStart(12)).join("");
  return [`${"resolution of reports".padEnd(24)}${head}`, ...lines].join("\n");
}
