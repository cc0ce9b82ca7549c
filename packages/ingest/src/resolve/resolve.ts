import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type Candidate, createCandidates } from "./candidate.ts";
import { type Clustering, clusterCandidates, type Judgement } from "./cluster.ts";
import type { Resolution, Source, SourcedReport } from "./exercise.ts";
import { exerciseIds } from "./exercise-id.ts";
import { type Group, independentSources } from "./group.ts";
import type { JudgedCell } from "./judge.ts";
import { matchRows } from "./match-rows.ts";
import { identify, mergeReports } from "./merge.ts";
import type { ReportStore } from "./report-store.ts";
import { createSeriesCount } from "./series.ts";
import { type ExerciseDirectory, settleCells } from "./settle-cells.ts";

/** What resolution needs besides the reports. */
export interface ResolveOptions {
  /** All articles, also those without a report: one of them may be the original of a copy. */
  readonly sources: readonly Source[];
  readonly gazetteer: Gazetteer;
  /** What people decided of reports. */
  readonly judgement?: Judgement;
  /** What people decided of cells, later decisions first. */
  readonly cells?: readonly JudgedCell[];
  /** What exercises of earlier runs are called now: decisions may name those. */
  readonly successors?: ExerciseDirectory["successors"];
}

/** Reports made ready for comparing, in the order of their ids, and where each of them lies in the store. */
interface Ordered {
  readonly candidates: readonly Candidate[];
  readonly positions: readonly number[];
}

function orderReports(store: ReportStore, gazetteer: Gazetteer): Ordered {
  const toCandidate = createCandidates(gazetteer);
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
  { sources, gazetteer, judgement, cells = [], successors = () => [] }: ResolveOptions,
): Resolution<R> {
  const { candidates, positions } = orderReports(store, gazetteer);
  const clustering = clusterCandidates(candidates, judgement);
  const sourceOf = independentSources(sources);
  const groupOf = (cluster: readonly number[]): Group<R> => ({
    reports: cluster.map((index) => store.at(positions[index] ?? -1)),
    gazetteer,
    sourceOf,
  });
  const ids = idsOf(clustering, groupOf);
  const series = createSeriesCount(gazetteer);
  const homes = exercisesOf(cells, candidates, clustering, ids);
  const settled = settleCells(cells, { ...homes, successors });
  return {
    exercise_count: clustering.clusters.length,
    *exercises() {
      for (const [index, cluster] of clustering.clusters.entries()) {
        const exercise_id = ids[index] ?? "";
        const group = { ...groupOf(cluster), decided: settled.of(exercise_id) };
        const exercise = mergeReports(identify(group), exercise_id);
        series.add(exercise, group);
        yield { exercise, reports: group.reports };
      }
    },
    cells: settled.cells,
    series: () => series.rows(),
    matches: () => matchRows(candidates, clustering, judgement),
  };
}

/** Where the reports are that decisions on cells name: nothing is looked up where there are none. */
function exercisesOf(
  cells: readonly JudgedCell[],
  candidates: readonly Candidate[],
  { clusters }: Clustering,
  ids: readonly string[],
): Pick<ExerciseDirectory, "has" | "of"> {
  const named = new Set(cells.flatMap(({ reports }) => reports));
  const all = new Set(cells.length > 0 ? ids : []);
  const homes = new Map<string, string>();
  if (named.size > 0)
    for (const [index, cluster] of clusters.entries())
      for (const member of cluster) {
        const report_id = candidates[member]?.report_id ?? "";
        if (named.has(report_id)) homes.set(report_id, ids[index] ?? "");
      }
  return { has: (id) => all.has(id), of: (report_id) => homes.get(report_id) ?? null };
}

/** A value that a person decided changes no identifier: it is a name, by which decisions find their exercise again. */
function idsOf({ clusters }: Clustering, groupOf: (cluster: readonly number[]) => Group): string[] {
  return exerciseIds(clusters.map((cluster) => identify(groupOf(cluster)).identity));
}
