import type { TimelineRow } from "@drillbook/model";
import { dayOf } from "./time-axis.ts";

/** Where the bar of an exercise begins, is sure, and ends, in running days. */
export type TimelineSpan = {
  readonly from: number;
  /** Between these two it was surely on; equal where no day is sure. */
  readonly sure_from: number;
  readonly sure_to: number;
  readonly to: number;
  /** Whether no end is reported: the bar is as long as its start is uncertain. */
  readonly is_open: boolean;
};

/** The bar of an exercise from the bounds of its days. The last day counts whole. */
export function spanOf(row: TimelineRow): TimelineSpan {
  const from = dayOf(row.start_earliest);
  const start = dayOf(row.start_latest);
  if (row.end_earliest === null || row.end_latest === null) {
    const isDay = from === start;
    return {
      from,
      sure_from: isDay ? from : (from + start + 1) / 2,
      sure_to: isDay ? from + 1 : (from + start + 1) / 2,
      to: start + 1,
      is_open: true,
    };
  }
  const end = dayOf(row.end_earliest) + 1;
  const to = Math.max(dayOf(row.end_latest) + 1, end);
  const middle = (start + end) / 2;
  const isSure = start < end;
  return {
    from,
    sure_from: isSure ? start : Math.min(Math.max(middle, from), to),
    sure_to: isSure ? end : Math.min(Math.max(middle, from), to),
    to,
    is_open: false,
  };
}
