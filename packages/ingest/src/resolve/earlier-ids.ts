import { DrillbookError, openEarlierIds, type RedirectRow } from "@drillbook/model";
import type { Resolution, SourcedReport } from "./exercise.ts";
import { type CurrentReports, redirectsOf } from "./redirects.ts";

/** The redirects of a run. */
export interface Redirected {
  readonly redirects: readonly RedirectRow[];
  /** Why the dataset that was there could not be read; its ids are then not redirected. */
  readonly fault: string | null;
}

function currentReports(
  { exercises }: Resolution,
  reports: readonly SourcedReport[],
): CurrentReports {
  const names = new Map(reports.map(({ report_id, report }) => [report_id, report.name]));
  const found = new Map(
    exercises.flatMap(({ exercise: { exercise_id }, report_ids }) =>
      report_ids.map((id) => [id, { exercise_id, name: names.get(id) ?? null }] as const),
    ),
  );
  const ids = new Set(exercises.map(({ exercise }) => exercise.exercise_id));
  return { report: (id) => found.get(id) ?? null, hasExercise: (id) => ids.has(id) };
}

/** Redirects the ids of the dataset in a folder. One that is broken costs its ids, not the run. */
export async function redirectEarlier(
  dir: string,
  resolution: Resolution,
  reports: readonly SourcedReport[],
): Promise<Redirected> {
  try {
    const earlier = await openEarlierIds(dir);
    if (earlier === null) return { redirects: [], fault: null };
    try {
      const redirects = await redirectsOf(earlier, currentReports(resolution, reports));
      return { redirects, fault: null };
    } finally {
      earlier.close();
    }
  } catch (error) {
    if (error instanceof DrillbookError) return { redirects: [], fault: error.message };
    throw error;
  }
}
