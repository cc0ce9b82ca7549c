import { askedSql, type BoundSql, type Dataset } from "@drillbook/model";
import type { ReactElement } from "react";
import { chipsOf } from "../filters/chips.ts";
import type { AddressParams, FilterFault } from "../filters/filter-faults.ts";
import { nameOfChoice } from "../filters/offered-choices.ts";
import { chartFilter } from "./chart-filter.ts";
import type { CarriedChart } from "./chart-questions.tsx";
import { pageFilter } from "./filter.ts";

/** A chart under the filter of an address, with what a copy of it must say when it travels. */
export type ChartShown = {
  readonly element: ReactElement;
  /** The filter in short pieces; [] for none. */
  readonly selection: readonly string[];
  /** Path of the page on which it stands, with the filter and its anchor. */
  readonly home: string;
  readonly version: string;
  readonly faults: readonly FilterFault[];
};

/** Reads a chart under the filter of an address. */
export async function readChart(
  dataset: Dataset,
  name: string,
  chart: CarriedChart,
  params: AddressParams,
): Promise<ChartShown> {
  const page = await pageFilter(dataset, params);
  const home = chart.page(page.values) ?? `/${searchOf(params)}`;
  return {
    element: await chart.show(dataset, chartFilter(page, params)),
    selection: chipsOf(page.values, nameOfChoice(page.choices)).map(({ label }) => label),
    home: `${home}#${name}`,
    version: dataset.version,
    faults: page.faults,
  };
}

/** The SQL of the rows of a chart under the filter of an address. */
export async function chartSql(
  dataset: Dataset,
  chart: CarriedChart,
  params: AddressParams,
): Promise<{ readonly asked: BoundSql; readonly faults: readonly FilterFault[] }> {
  const page = await pageFilter(dataset, params);
  const asked = await askedSql((answering) => chart.ask(answering, chartFilter(page, params)));
  return { asked, faults: page.faults };
}

/** Parameters as an address writes them, with the question mark; empty for none. */
function searchOf(params: AddressParams): string {
  const search = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) =>
      (typeof value === "string" ? [value] : (value ?? [])).map((each) => [key, each]),
    ),
  ).toString();
  return search === "" ? "" : `?${search}`;
}
