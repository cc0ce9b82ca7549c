/** One series of counts: a paint, and one count for each year or each name of its chart. */
export type Series = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly is_hatched: boolean;
  /** In the order of the chart's years or names. */
  readonly counts: readonly number[];
};

/** Sum of all series at the index of a year or a name. */
export function totalAt(series: readonly Series[], index: number): number {
  return series.reduce((sum, each) => sum + (each.counts[index] ?? 0), 0);
}

/** The last series, drawn at the end of the stack, that counts anything at the index. */
export function endOfStack(series: readonly Series[], index: number): Series | undefined {
  return series.findLast((each) => (each.counts[index] ?? 0) > 0);
}
