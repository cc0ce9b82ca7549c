import type { SourcedReport } from "./exercise.ts";

/** Reports that may be too many for memory: read once for comparing, and again exercise by exercise. */
export interface ReportStore<R extends SourcedReport = SourcedReport> {
  /** All reports, each at its position, counted from 0. */
  values(): Iterable<R>;
  at(position: number): R;
}

/** A store of reports that are in memory. */
export function storeOf<R extends SourcedReport>(reports: readonly R[]): ReportStore<R> {
  return {
    values: () => reports,
    at(position) {
      const report = reports[position];
      if (report === undefined) throw new RangeError(`no report at ${position}`);
      return report;
    },
  };
}
