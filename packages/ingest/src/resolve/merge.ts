import type { ExerciseRow } from "@drillbook/model";
import { acceptedValues } from "./accepted.ts";
import { decidedOr } from "./decided.ts";
import type { Exercise } from "./exercise.ts";
import { ballotsOf, type Group, present } from "./group.ts";
import { mergeDates, reportedOn } from "./merge-dates.ts";
import { mergeForces } from "./merge-forces.ts";
import { mergeKind } from "./merge-kind.ts";
import { mergeDomains, mergeHosts, mergeParticipants } from "./merge-members.ts";
import { mergeNames } from "./merge-names.ts";
import { mergePlaces } from "./merge-places.ts";
import { mergeStatus } from "./merge-status.ts";
import { mergeWhole } from "./merge-whole.ts";
import { vote } from "./vote.ts";

const THOUSAND = 1000;

/** How sure it is that at least one independent source was read rightly: 1 less the chance that all are wrong. */
function confidenceOf(group: Group): number {
  const best = new Map<string, number>();
  for (const { report, source } of group.reports) {
    const key = group.sourceOf(source);
    best.set(key, Math.max(best.get(key) ?? 0, report.confidence));
  }
  const wrong = [...best.values()].sort().reduce((chance, sure) => chance * (1 - sure), 1);
  return Math.round((1 - wrong) * THOUSAND) / THOUSAND;
}

function toRow(group: Group, exercise_id: string, hosts: readonly string[]): ExerciseRow {
  const articles = new Set(group.reports.map(({ source }) => source.article_id));
  const sources = new Set(group.reports.map(({ source }) => group.sourceOf(source)));
  const personnel = ballotsOf(group, (report) => present(report.personnel));
  return {
    exercise_id,
    ...mergeNames(group),
    kind: mergeKind(group),
    ...mergeStatus(group),
    ...mergeDates(group),
    host: hosts,
    personnel: decidedOr(group, "personnel", () => vote(personnel, { keyOf: String })),
    part_of: mergeWhole(group, exercise_id),
    article_count: articles.size,
    source_count: sources.size,
    ...reportedOn(group),
    confidence: confidenceOf(group),
  };
}

/** Merges the reports of one exercise cell by cell. */
export function mergeReports(group: Group, exercise_id: string): Exercise {
  const hosts = mergeHosts(group);
  const shown = {
    exercise: toRow(group, exercise_id, hosts),
    participants: mergeParticipants(group, exercise_id, hosts),
    domains: mergeDomains(group, exercise_id),
    places: mergePlaces(group, exercise_id),
    forces: mergeForces(group, exercise_id),
  };
  return {
    ...shown,
    accepted: acceptedValues(shown, group),
  };
}
