import {
  type Answering,
  articlesRead,
  domainsOverTime,
  editions,
  frequency,
  frequencyGaps,
  latestArticle,
  type OverviewRow,
  overview,
  participantsOverTime,
  participantsRanking,
  partnersOf,
  season,
} from "@drillbook/model";
import type { ReactElement } from "react";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Frequency } from "../charts/frequency.tsx";
import { Participants } from "../charts/participants.tsx";
import { PartnersOf } from "../charts/partners-of.tsx";
import { SeriesEditions } from "../charts/series-editions.tsx";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref, seriesHref } from "../words/addresses.ts";
import type { ChartFilter } from "./chart-filter.ts";

/** A chart that can be carried off. */
export type CarriedChart = {
  /** Its rows, by one query. */
  readonly ask: (dataset: Answering, chosen: ChartFilter) => Promise<readonly object[]>;
  /** The chart itself. */
  readonly show: (dataset: Answering, chosen: ChartFilter) => Promise<ReactElement>;
  /** The page that it stands on, by the filter; null for the overview. */
  readonly page: (values: FilterValues) => string | null;
};

type Told = Pick<ChartFilter, "values"> & {
  readonly numbers: OverviewRow;
  readonly dated_count: number;
};

async function told(dataset: Answering, chosen: ChartFilter): Promise<Told> {
  const [selected, months, latest_report] = await Promise.all([
    overview(dataset, chosen.withPatrols),
    season(dataset, chosen.filter),
    latestArticle(dataset),
  ]);
  const dated_count = months.reduce((sum, row) => sum + row.exercise_count, 0);
  return { numbers: { ...selected, latest_report }, dated_count, values: chosen.values };
}

function chart<Row extends object>(
  ask: (dataset: Answering, chosen: ChartFilter) => Promise<readonly Row[]>,
  draw: (
    rows: readonly Row[],
    told: Told,
    more: { readonly dataset: Answering; readonly chosen: ChartFilter },
  ) => ReactElement | Promise<ReactElement>,
  page: CarriedChart["page"] = () => null,
): CarriedChart {
  const show: CarriedChart["show"] = async (dataset, chosen) => {
    const [rows, numbers] = await Promise.all([ask(dataset, chosen), told(dataset, chosen)]);
    return draw(rows, numbers, { dataset, chosen });
  };
  return { ask, show, page };
}

const CHARTS = new Map<string, CarriedChart>([
  [
    "frequency",
    chart(
      (dataset, { overTime, values }) => frequency(dataset, overTime, values.chart),
      async (rows, { numbers, values }, { dataset, chosen }) => (
        <Frequency
          rows={rows}
          gaps={await frequencyGaps(dataset, chosen.overTime, values.chart)}
          articles={await articlesRead(dataset, values.chart.unit)}
          numbers={numbers}
          values={values}
        />
      ),
    ),
  ],
  [
    "domains-over-time",
    chart(
      (dataset, { filter }) => domainsOverTime(dataset, filter),
      (rows, about) => <DomainsOverTime rows={rows} {...about} />,
    ),
  ],
  [
    "participants",
    chart(
      (dataset, { filter }) => participantsRanking(dataset, filter),
      async (rows, { numbers, values }, { dataset, chosen }) => (
        <Participants
          rows={rows}
          over_time={await participantsOverTime(dataset, chosen.filter)}
          exercise_count={numbers.exercise_count}
          values={values}
        />
      ),
    ),
  ],
  [
    "partners-of",
    chart(
      (dataset, { filter }) => partnersOf(dataset, filter),
      (rows) => <PartnersOf rows={rows} />,
      ({ country: [only] }) => (only === undefined ? null : countryHref(only)),
    ),
  ],
  [
    "series-editions",
    chart(
      (dataset, { filter }) => editions(dataset, filter),
      (rows) => <SeriesEditions rows={rows} />,
      ({ series: [only] }) => (only === undefined ? null : seriesHref(only)),
    ),
  ],
]);

/** Names of all charts that can be carried off. */
export const CHART_NAMES: readonly string[] = [...CHARTS.keys()];

/** The chart of a name; undefined for none. */
export function chartNamed(name: string): CarriedChart | undefined {
  return CHARTS.get(name);
}
