import { DOMAINS, type SeriesRow } from "@drillbook/model";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Exercise } from "./exercise.ts";
import type { Group } from "./group.ts";
import { seriesIdOf } from "./merge-names.ts";

/** What is known of one series so far. */
interface Entry {
  /** How many times it is written in each way. */
  readonly written: Map<string, number>;
  readonly parties: Set<string>;
  readonly domains: Set<string>;
  first_year: number | null;
  last_year: number | null;
  exercise_count: number;
}

/** Counts series while exercises go by. */
export interface SeriesCount {
  /** Counts one exercise of some reports. */
  add(exercise: Exercise, group: Group): void;
  /** The series so far, in the order of their ids. A predecessor that is not in the data is left out. */
  rows(): SeriesRow[];
}

/** A count that has seen nothing yet. Names come from the gazetteer, else from the reports. */
export function createSeriesCount(gazetteer: Gazetteer): SeriesCount {
  const entries = new Map<string, Entry>();
  return {
    add(exercise, group) {
      const { series_id } = exercise.exercise;
      if (series_id === null) return;
      const entry = entries.get(series_id) ?? createEntry();
      entries.set(series_id, entry);
      countExercise(entry, exercise);
      for (const { report } of group.reports)
        if (seriesIdOf(report, group) === series_id)
          countName(entry, report.series ?? report.name ?? series_id);
    },
    rows() {
      const rows = [...entries].map(([series_id, entry]) => toRow(series_id, entry, gazetteer));
      return rows
        .map((row) => ({ ...row, succeeds: entries.has(row.succeeds ?? "") ? row.succeeds : null }))
        .sort((a, b) => (a.series_id < b.series_id ? -1 : 1));
    },
  };
}

function createEntry(): Entry {
  return {
    written: new Map(),
    parties: new Set(),
    domains: new Set(),
    first_year: null,
    last_year: null,
    exercise_count: 0,
  };
}

function countName({ written }: Entry, name: string): void {
  written.set(name, (written.get(name) ?? 0) + 1);
}

function countExercise(entry: Entry, { exercise, participants, domains }: Exercise): void {
  const { year } = exercise;
  entry.exercise_count += 1;
  for (const { role, party } of participants) if (role === "participant") entry.parties.add(party);
  for (const { domain } of domains) entry.domains.add(domain);
  if (year === null) return;
  entry.first_year = Math.min(entry.first_year ?? year, year);
  entry.last_year = Math.max(entry.last_year ?? year, year);
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  const entries = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return entries.map(([name]) => name);
}

function toRow(series_id: string, entry: Entry, gazetteer: Gazetteer): SeriesRow {
  const known = gazetteer.series.get(series_id);
  const written = byFrequency(entry.written);
  const name = known?.name ?? written[0] ?? series_id;
  return {
    series_id,
    name,
    aliases: written.filter((other) => other !== name).sort(),
    succeeds: known?.succeeds ?? null,
    first_year: entry.first_year,
    last_year: entry.last_year,
    exercise_count: entry.exercise_count,
    participants: [...entry.parties].sort(),
    domains: DOMAINS.filter((domain) => entry.domains.has(domain)),
  };
}
