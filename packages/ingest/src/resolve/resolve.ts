import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type Candidate, createCandidates } from "./candidate.ts";
import { type Clustering, clusterCandidates, type Judgement } from "./cluster.ts";
import type { ReportStore, Resolution, Source, SourcedReport } from "./exercise.ts";
import { exerciseIds } from "./exercise-id.ts";
import type { Group } from "./group.ts";
import { identityOf } from "./identity.ts";
import { independentSources } from "./independent-sources.ts";
import type { JudgedCell } from "./judge.ts";
import { matchRows } from "./match-rows.ts";
import { mergeReports } from "./merge.ts";
import { createSeriesCount } from "./series.ts";
import { settleCells } from "./settle-cells.ts";
import { wholeIn } from "./siblings.ts";

/** What resolution needs besides the reports. */
export interface ResolveOptions {
  /** All articles, also those without a report: one of them may be the original of a copy. */
  readonly sources: readonly Source[];
  readonly gazetteer: Gazetteer;
  /** What people decided of reports. */
  readonly judgement?: Judgement;
  /** What people decided of cells, later decisions first. */
  readonly cells?: readonly JudgedCell[];
  /** The reports that exercises of an earlier run held: decisions may name those. */
  readonly earlier_members?: ReadonlyMap<string, readonly string[]>;
}

/** Reports made ready for comparing, in the order of their ids, and where each of them lies in the store. */
interface Ordered {
  readonly candidates: readonly Candidate[];
  readonly positions: readonly number[];
}

function orderReports(
  store: ReportStore,
  { gazetteer, sources }: Pick<ResolveOptions, "gazetteer" | "sources">,
): Ordered {
  const toCandidate = createCandidates(gazetteer, sources);
  const unsorted: Candidate[] = [];
  for (const report of store.values()) unsorted.push(toCandidate(report));
  const id = (position: number): string => unsorted[position]?.report_id ?? "";
  const positions = [...unsorted.keys()].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  return {
    candidates: positions.flatMap((position) => unsorted[position] ?? []),
    positions,
  };
}

/**
 * Puts the reports of one exercise together and merges them cell by cell, one exercise at a time: memory holds some
 * hundred bytes a report. The result does not depend on the order of the reports.
 */
export function resolve<R extends SourcedReport>(
  store: ReportStore<R>,
  { sources, gazetteer, judgement, cells = [], earlier_members }: ResolveOptions,
): Resolution<R> {
  const { candidates, positions } = orderReports(store, { gazetteer, sources });
  const clustering = clusterCandidates(candidates, judgement);
  const sourceOf = independentSources(sources);
  const at = (index: number): R => store.at(positions[index] ?? -1);
  const groupOf = (cluster: readonly number[]): Group<R> => ({
    reports: cluster.map(at),
    gazetteer,
    sourceOf,
  });
  // A value that a person decided changes no identifier: it is a name, by which decisions find their exercise again.
  const ids = exerciseIds(clustering.clusters.map((cluster) => identityOf(groupOf(cluster))));
  const series = createSeriesCount(gazetteer);
  const find = createFinder({ candidates, clustering, ids }, at);
  const wholeOf = (sourced: SourcedReport) => wholeIn(find, sourced);
  const known = new Set(cells.length > 0 ? ids : []);
  const settled = settleCells(cells, {
    has: (id) => known.has(id),
    of: (report_id) => find(report_id)?.exercise_id ?? null,
    successors: (id) => exercisesOf(earlier_members?.get(id) ?? [], find),
  });
  return {
    report_count: candidates.length,
    exercise_ids: ids,
    *exercises() {
      for (const [index, cluster] of clustering.clusters.entries()) {
        const exercise_id = ids[index] ?? "";
        const group = { ...groupOf(cluster), decided: settled.of(exercise_id), wholeOf };
        const exercise = mergeReports(group, exercise_id);
        series.add(exercise, group);
        yield { exercise, reports: group.reports };
      }
    },
    cells: settled.cells,
    series: () => series.rows(),
    matches: () => matchRows(candidates, clustering, judgement),
    find,
  };
}

/** The exercises that reports were put to, each once, in their order; reports that are gone have none. */
function exercisesOf(report_ids: readonly string[], find: Resolution["find"]): string[] {
  const ids = report_ids.flatMap((report_id) => find(report_id)?.exercise_id ?? []);
  return [...new Set(ids)].sort();
}

interface Numbered {
  readonly candidates: readonly Candidate[];
  readonly clustering: Clustering;
  readonly ids: readonly string[];
}

/** Finds reports by their ids, which the candidates are in the order of. */
function createFinder<R extends SourcedReport>(
  { candidates, clustering, ids }: Numbered,
  at: (index: number) => R,
): Resolution<R>["find"] {
  const clusterOf = new Int32Array(candidates.length);
  for (const [number, cluster] of clustering.clusters.entries())
    for (const index of cluster) clusterOf[index] = number;
  return (report_id) => {
    const index = positionOf(candidates, report_id);
    if (index === null) return null;
    return { exercise_id: ids[clusterOf[index] ?? -1] ?? "", report: at(index) };
  };
}

function positionOf(candidates: readonly Candidate[], report_id: string): number | null {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.report_id ?? "") < report_id) low = middle + 1;
    else high = middle;
  }
  return candidates[low]?.report_id === report_id ? low : null;
}
