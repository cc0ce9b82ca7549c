/** One series of counts: a paint, and one count for each period or each name of its chart. */
export type Series = {
  readonly key: string;
  readonly label: string;
  readonly fill: string;
  readonly is_hatched: boolean;
  /** Only its edge is drawn: what did not take place. */
  readonly is_outlined?: boolean;
  /** In the order of the chart's periods or names. */
  readonly counts: readonly number[];
  /** The rows behind each count; null where no filter tells them. */
  readonly hrefs?: readonly (string | null)[];
};

/** Sum of all series at the index of a period or a name. */
export function totalAt(series: readonly Series[], index: number): number {
  return series.reduce((sum, each) => sum + (each.counts[index] ?? 0), 0);
}

/** The last series, drawn at the end of the stack, that counts anything at the index. */
export function endOfStack(series: readonly Series[], index: number): Series | undefined {
  return series.findLast((each) => (each.counts[index] ?? 0) > 0);
}
