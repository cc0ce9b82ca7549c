import { resolve } from "node:path";
import type { ResolutionScore, ResolvedReport } from "@drillbook/ingest";
import type { ResolvedReportRow } from "@drillbook/model";
import type { Context, ExitCode } from "../context.ts";
import { datasetFolder } from "../dataset-option.ts";
import { formatResolution, formatResolutionErrors } from "../evaluation-text.ts";

/** What `evaluate --resolution` is given. */
export interface ResolutionOptions {
  /** The answer key, the table of its clusters and the folder of the dataset, as the caller writes them. */
  readonly paths: readonly string[];
  readonly errors?: true;
  readonly json?: true;
  readonly minF1?: number;
}

/** Compares which reports a dataset put together with an answer key. */
export async function evaluateResolution(
  { paths, errors: listed, json, minF1 }: ResolutionOptions,
  context: Context,
): Promise<ExitCode> {
  const [key, clusters, dataset] = paths;
  if (key === undefined || clusters === undefined || paths.length > 3) {
    context.stderr.print("drillbook: --resolution: KEY CLUSTERS [DATASET] expected\n");
    return 2;
  }
  const { errors, ...score } = await measure(
    resolve(context.cwd, key),
    resolve(context.cwd, clusters),
    datasetFolder(dataset, context),
  );
  const list = listed && !json ? formatResolutionErrors(errors) : "";
  await context.stdout.write(json ? `${JSON.stringify(score)}\n` : list + formatResolution(score));
  if (minF1 === undefined || score.f1 >= minF1) return 0;
  context.stderr.print(
    `drillbook: B-cubed F1 is ${score.f1.toFixed(3)}; expected at least ${minF1}\n`,
  );
  return 1;
}

async function measure(key: string, clusters: string, folder: string): Promise<ResolutionScore> {
  const { readClusters, readKey, scoreResolution } = await import("@drillbook/ingest");
  const { openDataset, resolvedReports } = await import("@drillbook/model");
  const lines = await readKey(key);
  const certain = await readClusters(clusters);
  const dataset = await openDataset(folder);
  try {
    return scoreResolution((await resolvedReports(dataset)).map(toReport), lines, certain);
  } finally {
    dataset.close();
  }
}

/** The published reports tell neither domains nor places: they are compared without. */
function toReport(row: ResolvedReportRow): ResolvedReport {
  const { source_path, exercise_id, name, aliases, participants } = row;
  const dates = { start: row.start_edtf, end: row.end_edtf };
  const report = { name, aliases, participants, ...dates, domains: [], places: [] };
  return { source_path, exercise_id, report };
}
