import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { createCandidate } from "./candidate.ts";
import { clusterCandidates } from "./cluster.ts";
import type { Resolution, Source, SourcedReport } from "./exercise.ts";
import { exerciseIds } from "./exercise-id.ts";
import type { Group } from "./group.ts";
import { identityOf } from "./identity.ts";
import { independentSources } from "./independent-sources.ts";
import { mergeReports } from "./merge.ts";
import { countSeriesNames, seriesOf } from "./series.ts";

function groupsOf(
  reports: readonly SourcedReport[],
  sources: readonly Source[],
  gazetteer: Gazetteer,
): Group[] {
  const candidates = reports.map((sourced) => createCandidate(sourced, gazetteer));
  const sourceOf = independentSources(sources);
  return clusterCandidates(candidates).map((cluster) => ({
    reports: cluster
      .map(({ sourced }) => sourced)
      .sort((a, b) => (a.report_id < b.report_id ? -1 : 1)),
    gazetteer,
    sourceOf,
  }));
}

/**
 * Puts the reports of one exercise together and merges them cell by cell. `sources` holds all articles, also those
 * without a report: one of them may be the original of a copy. The result does not depend on the order of the input.
 */
export function resolve(
  reports: readonly SourcedReport[],
  sources: readonly Source[],
  gazetteer: Gazetteer,
): Resolution {
  const groups = groupsOf(reports, sources, gazetteer);
  const ids = exerciseIds(groups.map(identityOf));
  const exercises = groups
    .map((group, index) => mergeReports(group, ids[index] ?? ""))
    .sort((a, b) => (a.exercise.exercise_id < b.exercise.exercise_id ? -1 : 1));
  return { exercises, series: seriesOf(exercises, countSeriesNames(groups), gazetteer) };
}
