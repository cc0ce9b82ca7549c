import type { ForceRow } from "@drillbook/model";
import type { ReportField } from "../extract/report.ts";
import { slug } from "./canonical-name.ts";
import type { Exercise } from "./exercise.ts";
import type { Group } from "./group.ts";
import { seriesIdOf } from "./merge-names.ts";

type Shown = Omit<Exercise, "accepted">;

function text(value: string | number | null): string[] {
  return value === null ? [] : [String(value)];
}

/** All spellings in the reports of names that are shown. */
function spellings(group: Group, shown: readonly (string | null)[]): string[] {
  const keys = new Set(shown.flatMap((name) => (name === null ? [] : [slug(name)])));
  const written = group.reports.flatMap(({ report }) => [...text(report.name), ...report.aliases]);
  return written.filter((name) => keys.has(slug(name)));
}

function seriesWritten(group: Group, series_id: string | null): string[] {
  return group.reports
    .filter(({ report }) => series_id !== null && seriesIdOf(report, group) === series_id)
    .flatMap(({ report }) => [...text(report.series), ...text(report.series_id)]);
}

function wholesWritten(group: Group, part_of: string | null): string[] {
  return group.reports
    .filter((each) => part_of !== null && group.wholeOf?.(each) === part_of)
    .flatMap(({ report }) => text(report.part_of));
}

function parties(shown: Shown, role: "participant" | "observer"): string[] {
  return shown.participants.filter((row) => row.role === role).map((row) => row.party);
}

/** A force as evidence writes it: `NOR:ship:frigate::4-4`, whose, what, its name and how many. */
function forceValue({ party, category, type, unit_name, count_min, count_max }: ForceRow): string {
  const count = `${count_min ?? ""}-${count_max ?? ""}`;
  return [party ?? "", category, type ?? "", unit_name ?? "", count].join(":");
}

/**
 * The values that an exercise shows, by field, as evidence writes them. Members of lists are shown whoever reports
 * them; of a cell with one value, only that value is.
 */
export function acceptedValues(shown: Shown, group: Group): Exercise["accepted"] {
  const { exercise } = shown;
  const training = parties(shown, "participant");
  const accepted: Record<ReportField, readonly string[]> = {
    name: spellings(group, [exercise.name]),
    aliases: spellings(group, [exercise.name, ...exercise.aliases]),
    series: seriesWritten(group, exercise.series_id),
    ordinal: text(exercise.edition),
    kind: [exercise.kind],
    status: text(exercise.status),
    start_edtf: text(exercise.start_edtf),
    end_edtf: text(exercise.end_edtf),
    participants: training,
    organisations: training,
    observers: parties(shown, "observer"),
    host: exercise.host,
    domains: shown.domains.map((row) => row.domain),
    places: group.reports.flatMap(({ report }) => report.places.map((place) => place.name)),
    personnel: text(exercise.personnel),
    part_of: wholesWritten(group, exercise.part_of),
    forces: shown.forces.map(forceValue),
  };
  return new Map(
    Object.entries(accepted).map(([field, values]) => [field as ReportField, new Set(values)]),
  );
}
