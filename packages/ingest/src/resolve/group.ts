import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { DecidedCells } from "./decided-cells.ts";
import type { ReportValues, Source, SourcedReport } from "./exercise.ts";
import type { Ballot } from "./vote.ts";

/** The reports of one exercise, in the order of their ids, and what merging them needs to know. */
export interface Group<R extends SourcedReport = SourcedReport> {
  readonly reports: readonly R[];
  readonly gazetteer: Gazetteer;
  /** What people decided of its cells. */
  readonly decided?: DecidedCells | undefined;
  /** The independent source of an article, see `independentSources`. */
  sourceOf(source: Source): string;
  /** The exercise that a report says it is a part of; missing while exercises have no identifiers yet. */
  wholeOf?: ((report: SourcedReport) => string | null) | undefined;
}

/** The ballots of a group on what `valuesOf` reads from each report. */
export function ballotsOf<T>(
  group: Group,
  valuesOf: (report: ReportValues) => readonly T[],
): Ballot<T>[] {
  return group.reports.flatMap(({ report, source }) =>
    valuesOf(report).map((value) => ({
      value,
      source: group.sourceOf(source),
      published: source.published ?? "",
    })),
  );
}

/** `[value]`, or nothing for `null`: a cell that was not reported casts no vote. */
export function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/** How many articles give each key, in the order of the keys. */
export function countArticles<T>(
  group: Group,
  valuesOf: (report: ReportValues) => readonly T[],
  keyOf: (value: T) => string,
): Map<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { report, source } of group.reports)
    for (const value of valuesOf(report)) {
      const key = keyOf(value);
      const ids = articles.get(key) ?? new Set();
      articles.set(key, ids.add(source.article_id));
    }
  const counts = [...articles].map(([key, ids]) => [key, ids.size] as const);
  return new Map(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
