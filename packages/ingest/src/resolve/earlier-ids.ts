import { DrillbookError, openEarlierIds, type RedirectRow } from "@drillbook/model";
import type { Resolution } from "./exercise.ts";
import { type CurrentReports, redirectsOf } from "./redirects.ts";

/** The redirects of a run. */
export interface Redirected {
  readonly redirects: readonly RedirectRow[];
  /** Why the dataset that was there could not be read; its ids are then not redirected. */
  readonly fault: string | null;
}

function currentReports({ exercise_ids, find }: Resolution): CurrentReports {
  const ids = new Set(exercise_ids);
  return {
    report(report_id) {
      const found = find(report_id);
      return found && { exercise_id: found.exercise_id, name: found.report.report.name };
    },
    hasExercise: (id) => ids.has(id),
  };
}

/** Redirects the ids of the dataset in a folder. One that is broken costs its ids, not the run. */
export async function redirectEarlier(dir: string, resolution: Resolution): Promise<Redirected> {
  try {
    const earlier = await openEarlierIds(dir);
    if (earlier === null) return { redirects: [], fault: null };
    try {
      const redirects = await redirectsOf(earlier, currentReports(resolution));
      return { redirects, fault: null };
    } finally {
      earlier.close();
    }
  } catch (error) {
    if (error instanceof DrillbookError) return { redirects: [], fault: error.message };
    throw error;
  }
}
