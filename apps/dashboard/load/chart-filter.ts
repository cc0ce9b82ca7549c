import type { Filter } from "@drillbook/model";
import { type PageValues, readChart } from "../charts/chart-params.ts";
import type { AddressParams } from "../filters/filter-faults.ts";
import type { PageFilter } from "./filter.ts";

/** The filter of an address as the charts take it. */
export type ChartFilter = {
  readonly filter: Filter;
  /** Patrols stand beside exercises, unless one kind is chosen. */
  readonly withPatrols: Filter;
  /** That of the chart over time: patrols stand apart by kind, cancelled exercises by status. */
  readonly overTime: Filter;
  readonly values: PageValues;
};

/** What the charts of an address are asked with. */
export function chartFilter(page: PageFilter, params: AddressParams): ChartFilter {
  const { filter, values } = page;
  const chart = readChart(params);
  const kinds = values.kind === "exercise" ? [] : (filter.kinds ?? []);
  const withPatrols = { ...filter, kinds };
  const showsCancelled = chart.split === "status" && filter.statuses === undefined;
  const apart = showsCancelled ? { ...filter, statuses: [] } : filter;
  const overTime = chart.split === "kind" ? withPatrols : apart;
  return { filter, withPatrols, overTime, values: { filter: values, chart } };
}
