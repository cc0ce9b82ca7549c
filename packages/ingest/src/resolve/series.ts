import { DOMAINS, type SeriesRow } from "@drillbook/model";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { groupBy } from "../group-by.ts";
import type { Exercise } from "./exercise.ts";
import type { Group } from "./group.ts";
import { seriesIdOf } from "./merge-names.ts";

/** How many times each series is written in each way. */
export type SeriesNames = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the ways in which reports write the names of series. */
export function countSeriesNames(groups: readonly Group[]): SeriesNames {
  const names = new Map<string, Map<string, number>>();
  for (const group of groups)
    for (const { report } of group.reports) {
      const series_id = seriesIdOf(report, group);
      const written = report.series ?? report.name;
      if (series_id === null || written === null) continue;
      const counts = names.get(series_id) ?? new Map<string, number>();
      names.set(series_id, counts.set(written, (counts.get(written) ?? 0) + 1));
    }
  return names;
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  const entries = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return entries.map(([name]) => name);
}

function toRow(
  series_id: string,
  exercises: readonly Exercise[],
  written: readonly string[],
  gazetteer: Gazetteer,
): SeriesRow {
  const known = gazetteer.series.get(series_id);
  const name = known?.name ?? written[0] ?? series_id;
  const years = exercises.flatMap(({ exercise: { year } }) => (year === null ? [] : [year])).sort();
  const parties = exercises.flatMap(({ participants }) =>
    participants.filter(({ role }) => role === "participant").map(({ party }) => party),
  );
  const domains = new Set(exercises.flatMap((entry) => entry.domains.map(({ domain }) => domain)));
  return {
    series_id,
    name,
    aliases: written.filter((other) => other !== name).sort(),
    succeeds: known?.succeeds ?? null,
    first_year: years[0] ?? null,
    last_year: years.at(-1) ?? null,
    exercise_count: exercises.length,
    participants: [...new Set(parties)].sort(),
    domains: DOMAINS.filter((domain) => domains.has(domain)),
  };
}

/**
 * The series of some exercises, counted from the data, in the order of their ids. Names come from the gazetteer, else
 * from the reports. A predecessor that is not in the data is left out.
 */
export function seriesOf(
  exercises: readonly Exercise[],
  names: SeriesNames,
  gazetteer: Gazetteer,
): SeriesRow[] {
  const named = exercises.filter(({ exercise }) => exercise.series_id !== null);
  const members = groupBy(named, ({ exercise }) => exercise.series_id ?? "");
  const rows = [...members].map(([series_id, group]) =>
    toRow(series_id, group, byFrequency(names.get(series_id) ?? new Map()), gazetteer),
  );
  return rows
    .map((row) => ({
      ...row,
      succeeds: row.succeeds !== null && members.has(row.succeeds) ? row.succeeds : null,
    }))
    .sort((a, b) => (a.series_id < b.series_id ? -1 : 1));
}
