import { count } from "../words/counts.ts";
import type { LegendKey } from "./chart-frame.tsx";
import type { Hatch } from "./hatches.tsx";
import type { Period, PeriodStack } from "./period-stack.ts";
import type { Series } from "./series.ts";
import type { Twin } from "./table-twin.tsx";

/** The name of a period, and that it is not over where it is not. */
export function periodTitle({ label, is_partial }: Period): string {
  return is_partial ? `${label}, so far` : label;
}

/** The hatches of one bar: for what the series counts, and for a period that is not over. */
export function hatchesOf(series: Series, period: Period): Hatch[] {
  const kind: Hatch[] = series.is_outlined ? ["outline"] : series.is_hatched ? ["kind"] : [];
  return period.is_partial ? [...kind, "partial"] : kind;
}

/** What a bar says: `2024, Exercises: 12`. */
export function barTip(series: Series, period: Period, amount: number): string {
  return `${period.label}, ${series.label}: ${count(amount)}`;
}

/** The table behind a chart over time: a row a period, a column a series. */
export function periodTwin(stack: PeriodStack, caption: string): Twin {
  const [first] = stack.periods;
  return {
    caption,
    header: [
      first === undefined || first.key === String(first.year) ? "Year" : "Period",
      ...stack.series.map((series) => series.label),
    ],
    rows: stack.periods.map((period, at) => [
      periodTitle(period),
      ...stack.series.map((series) => series.counts[at] ?? 0),
    ]),
  };
}

/** The paints of a chart over time: each series with its sum, and the hatch of a period that is not over. */
export function periodLegend(stack: PeriodStack): LegendKey[] {
  const keys = stack.series.map((series): LegendKey => {
    const { label, fill, is_hatched, is_outlined, counts } = series;
    const hatches: Hatch[] = is_outlined ? ["outline"] : is_hatched ? ["kind"] : [];
    return { label, fill, hatches, total: counts.reduce((sum, each) => sum + each, 0) };
  });
  const partial = stack.periods.find(({ is_partial }) => is_partial);
  if (partial === undefined) return keys;
  const label = periodTitle(partial);
  return [...keys, { label, fill: "var(--mark)", hatches: ["partial"], total: null }];
}
