import type { EarlierIds, EarlierReport, RedirectReason, RedirectRow } from "@drillbook/model";
import { siblings } from "./siblings.ts";

/** Where the reports of this run are. */
export interface CurrentReports {
  /** The exercise and the name that a report has now; nothing for one that is gone. */
  report(report_id: string): { readonly exercise_id: string; readonly name: string | null } | null;
  /** Whether an exercise of this run has the id. */
  hasExercise(exercise_id: string): boolean;
}

/** Where a report of an earlier dataset is now. */
interface Place {
  readonly report_id: string;
  readonly exercise_id: string | null;
}

/** The same report, which may be numbered anew: then the one of its article that has its name, or the only one. */
function findReport(earlier: EarlierReport, current: CurrentReports): Place {
  const { report_id, article_id, name } = earlier;
  const same = current.report(report_id);
  if (same?.name === name) return { report_id, exercise_id: same.exercise_id };
  const others = [...siblings(article_id, (id) => current.report(id))];
  const namesake = others.find(([, report]) => report.name === name);
  const only = same === null && others.length === 1 ? others[0] : undefined;
  const [id, report] = namesake ?? only ?? [report_id, same];
  return { report_id: id, exercise_id: report?.exercise_id ?? null };
}

/** What the reports of an earlier dataset tell. */
interface Traced {
  /** By id that no exercise has any more, where its reports are. */
  readonly retired: Map<string, Place[]>;
  /** By report that a redirect of the earlier dataset names, where it is. */
  readonly named: Map<string, Place>;
  /** By exercise, the earlier one that its reports come from; `null` for several. */
  readonly origins: Map<string, string | null>;
}

function addOrigin({ origins }: Traced, exercise_id: string, earlier_id: string): void {
  const known = origins.get(exercise_id);
  origins.set(exercise_id, known === undefined || known === earlier_id ? earlier_id : null);
}

/** Goes once through all earlier reports and keeps what is needed of them, which is little where little has changed. */
async function trace(
  earlier: EarlierIds,
  rows: readonly RedirectRow[],
  current: CurrentReports,
): Promise<Traced> {
  const wanted = new Set(rows.flatMap(({ report_ids }) => report_ids));
  const traced: Traced = { retired: new Map(), named: new Map(), origins: new Map() };
  const { retired, named } = traced;
  for await (const batch of earlier.reports())
    for (const report of batch) {
      const { report_id, exercise_id } = report;
      const place = findReport(report, current);
      if (wanted.has(report_id)) named.set(report_id, place);
      if (place.exercise_id !== null) addOrigin(traced, place.exercise_id, exercise_id);
      if (current.hasExercise(exercise_id)) continue;
      retired.set(exercise_id, [...(retired.get(exercise_id) ?? []), place]);
    }
  return traced;
}

function exercisesAt(places: readonly Place[]): string[] {
  const ids = places.flatMap(({ exercise_id }) => (exercise_id === null ? [] : [exercise_id]));
  return [...new Set(ids)].sort();
}

function toRow(
  old_id: string,
  new_ids: readonly string[],
  places: readonly Place[],
  joins: (new_id: string) => boolean,
): RedirectRow {
  const reasons: readonly RedirectReason[] = ["gone", "renamed", "split"];
  const [first] = new_ids;
  const isMerged = new_ids.length === 1 && first !== undefined && joins(first);
  return {
    old_id,
    new_ids,
    reason: isMerged ? "merged" : (reasons[Math.min(new_ids.length, 2)] ?? "gone"),
    report_ids: [...new Set(places.map(({ report_id }) => report_id))].sort(),
  };
}

/** The row of an id that the earlier dataset redirected itself: by its reports, else on from where it led. */
function carryOn(
  row: RedirectRow,
  fresh: ReadonlyMap<string, RedirectRow>,
  traced: Traced,
  current: CurrentReports,
): RedirectRow {
  const places = row.report_ids.map(
    (report_id) =>
      traced.named.get(report_id) ?? {
        report_id,
        exercise_id: current.report(report_id)?.exercise_id ?? null,
      },
  );
  const found = exercisesAt(places);
  const led = row.new_ids.flatMap((id) =>
    current.hasExercise(id) ? [id] : (fresh.get(id)?.new_ids ?? []),
  );
  const new_ids = found.length > 0 ? found : [...new Set(led)].sort();
  const wasAlone = row.reason === "renamed" || row.reason === "gone";
  return toRow(row.old_id, new_ids, places, (id) => !wasAlone || traced.origins.get(id) === null);
}

/**
 * What becomes of every id that an earlier dataset had, or redirected itself, and that no exercise has now, in the order
 * of the old ids. Each leads straight to exercises of this run: to those that hold the reports which it held last.
 */
export async function redirectsOf(
  earlier: EarlierIds,
  current: CurrentReports,
): Promise<RedirectRow[]> {
  const rows = await earlier.redirects();
  const traced = await trace(earlier, rows, current);
  const fresh = new Map(
    [...traced.retired].map(([old_id, places]) => [
      old_id,
      toRow(old_id, exercisesAt(places), places, (id) => traced.origins.get(id) === null),
    ]),
  );
  const carried = rows
    .filter(({ old_id }) => !fresh.has(old_id) && !current.hasExercise(old_id))
    .map((row) => carryOn(row, fresh, traced, current));
  return [...fresh.values(), ...carried].sort((a, b) => (a.old_id < b.old_id ? -1 : 1));
}
