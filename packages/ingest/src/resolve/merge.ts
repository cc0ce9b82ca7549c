import type { ExerciseRow } from "@drillbook/model";
import { acceptedValues } from "./accepted.ts";
import { decidedOr } from "./decided.ts";
import type { Exercise } from "./exercise.ts";
import type { Identity } from "./exercise-id.ts";
import { ballotsOf, type Group, present } from "./group.ts";
import { mergeDates, reportedOn } from "./merge-dates.ts";
import { mergeForces } from "./merge-forces.ts";
import { mergeDomains, mergeHosts, mergeParticipants } from "./merge-members.ts";
import { mergeNames } from "./merge-names.ts";
import { mergePlaces } from "./merge-places.ts";
import { mergeStatus } from "./merge-status.ts";
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

function kindOf(group: Group): ExerciseRow["kind"] {
  const kinds = ballotsOf(group, (report) => [report.kind]);
  return decidedOr(group, "kind", () => vote(kinds, { keyOf: String }) ?? "exercise");
}

/** An exercise that has no identifier yet. */
export interface Merged {
  readonly group: Group;
  readonly identity: Identity;
}

/** Merges what identifies an exercise; {@link mergeReports} does the rest once all identifiers are known. */
export function identify(group: Group): Merged {
  const parties = mergeParticipants(group, "", []);
  return {
    group,
    identity: {
      names: mergeNames(group),
      dates: mergeDates(group),
      kind: kindOf(group),
      parties: parties.filter(({ role }) => role === "participant").map(({ party }) => party),
      hosts: mergeHosts(group),
      places: mergePlaces(group, ""),
      report_id: group.reports[0]?.report_id ?? "",
    },
  };
}

function toRow({ group, identity }: Merged, exercise_id: string): ExerciseRow {
  const articles = new Set(group.reports.map(({ source }) => source.article_id));
  const sources = new Set(group.reports.map(({ source }) => group.sourceOf(source)));
  const personnel = ballotsOf(group, (report) => present(report.personnel));
  return {
    exercise_id,
    ...identity.names,
    kind: identity.kind,
    ...mergeStatus(group),
    ...identity.dates,
    host: identity.hosts,
    personnel: decidedOr(group, "personnel", () => vote(personnel, { keyOf: String })),
    part_of: null,
    article_count: articles.size,
    source_count: sources.size,
    ...reportedOn(group),
    confidence: confidenceOf(group),
  };
}

/** Merges the reports of one exercise cell by cell. */
export function mergeReports(merged: Merged, exercise_id: string): Exercise {
  const { group, identity } = merged;
  const shown = {
    exercise: toRow(merged, exercise_id),
    participants: mergeParticipants(group, exercise_id, identity.hosts),
    domains: mergeDomains(group, exercise_id),
    places: mergePlaces(group, exercise_id),
    forces: mergeForces(group, exercise_id),
  };
  return {
    ...shown,
    accepted: acceptedValues(shown, group),
  };
}
