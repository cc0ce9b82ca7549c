import {
  DrillbookError,
  type EarlierIds,
  openEarlierIds,
  type RedirectRow,
} from "@drillbook/model";
import type { Resolution } from "./exercise.ts";
import type { JudgedCell } from "./judge.ts";
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

/** Reads something of the ids of the dataset in a folder; `none` where there is no dataset, or a broken one, whose fault is told. */
async function readEarlier<T>(
  dir: string,
  none: T,
  readIds: (earlier: EarlierIds) => Promise<T>,
): Promise<{ readonly value: T; readonly fault: string | null }> {
  try {
    const earlier = await openEarlierIds(dir);
    if (earlier === null) return { value: none, fault: null };
    try {
      return { value: await readIds(earlier), fault: null };
    } finally {
      earlier.close();
    }
  } catch (error) {
    if (error instanceof DrillbookError) return { value: none, fault: error.message };
    throw error;
  }
}

/** Redirects the ids of the dataset in a folder. One that is broken costs its ids, not the run. */
export async function redirectEarlier(dir: string, resolution: Resolution): Promise<Redirected> {
  const { value: redirects, fault } = await readEarlier(dir, [], (earlier) =>
    redirectsOf(earlier, currentReports(resolution)),
  );
  return { redirects, fault };
}

/**
 * By exercise that decisions name without a report that is there, the reports which it held in the dataset in a folder: so
 * a decision finds what the exercise is called now. A broken dataset tells nothing.
 */
export async function earlierMembers(
  dir: string,
  cells: readonly JudgedCell[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = cells.flatMap(({ decision, reports }) =>
    reports.length === 0 ? [decision.exercise] : [],
  );
  if (ids.length === 0) return new Map();
  const nothing: ReadonlyMap<string, readonly string[]> = new Map();
  const { value } = await readEarlier(dir, nothing, (earlier) =>
    earlier.members([...new Set(ids)]),
  );
  return value;
}
