import type { LegendKey } from "./chart-frame.tsx";
import type { Twin } from "./table-twin.tsx";
import { isPartial, type YearStack } from "./year-stack.ts";

/** The table behind a chart over years: a row a year, a column a series. */
export function yearTwin(stack: YearStack, caption: string): Twin {
  return {
    caption,
    header: ["Year", ...stack.series.map((series) => series.label)],
    rows: stack.years.map((year, at) => [
      isPartial(stack, year) ? `${year}, so far` : `${year}`,
      ...stack.series.map((series) => series.counts[at] ?? 0),
    ]),
  };
}

/** The paints of a chart over years: each series with its sum, and the hatch of a year that is not over. */
export function yearLegend(stack: YearStack): LegendKey[] {
  const keys = stack.series.map(({ label, fill, is_hatched, counts }): LegendKey => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { label, fill, hatches: is_hatched ? ["kind"] : [], total };
  });
  if (stack.partial_from === null) return keys;
  const label = `${stack.partial_from}, so far`;
  return [...keys, { label, fill: "var(--mark)", hatches: ["partial"], total: null }];
}
