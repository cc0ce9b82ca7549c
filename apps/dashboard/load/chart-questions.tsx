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
  partnerMatrix,
  partnerMatrixPairs,
  partnersOf,
  placesMap,
  placesOffMap,
  season,
  seriesTimeline,
  timeline,
} from "@drillbook/model";
import type { ReactElement } from "react";
import { ArticlesRead } from "../charts/articles-read.tsx";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Frequency } from "../charts/frequency.tsx";
import { Participants } from "../charts/participants.tsx";
import { PartnerMatrix } from "../charts/partner-matrix.tsx";
import { PartnersOf } from "../charts/partners-of.tsx";
import { PlacesMap } from "../charts/places-map.tsx";
import { Season } from "../charts/season.tsx";
import { SeriesEditions } from "../charts/series-editions.tsx";
import { SeriesTimeline } from "../charts/series-timeline.tsx";
import { Timeline } from "../charts/timeline.tsx";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref, seriesHref } from "../words/addresses.ts";
import type { ChartFilter } from "./chart-filter.ts";
import { readLabels } from "./labels.ts";

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
    chart<object>(
      (dataset, { filter, values }) =>
        values.chart.participants_as === "years"
          ? participantsOverTime(dataset, filter)
          : participantsRanking(dataset, filter),
      async (_rows, { numbers, values }, { dataset, chosen }) => (
        <Participants
          rows={await participantsRanking(dataset, chosen.filter)}
          over_time={await participantsOverTime(dataset, chosen.filter)}
          exercise_count={numbers.exercise_count}
          values={values}
        />
      ),
    ),
  ],
  [
    "partner-matrix",
    chart(
      (dataset, { filter }) => partnerMatrixPairs(dataset, filter),
      async (_rows, { values }, { dataset, chosen }) => (
        <PartnerMatrix
          matrix={await partnerMatrix(dataset, chosen.filter)}
          labels={await readLabels(dataset)}
          filter={values.filter}
        />
      ),
    ),
  ],
  [
    "places-map",
    chart(
      (dataset, { filter }) => placesMap(dataset, filter),
      async (rows, { values }, { dataset, chosen }) => (
        <PlacesMap
          rows={rows}
          off_map={await placesOffMap(dataset, chosen.filter)}
          filter={values.filter}
        />
      ),
    ),
  ],
  [
    "season",
    chart(
      (dataset, { filter }) => season(dataset, filter),
      (rows, { values }) => <Season rows={rows} filter={values.filter} />,
    ),
  ],
  [
    "series-timeline",
    chart(
      (dataset, { filter }) => seriesTimeline(dataset, filter),
      (rows, { values }) => <SeriesTimeline rows={rows} filter={values.filter} />,
    ),
  ],
  [
    "timeline",
    chart(
      (dataset, { withPatrols }) => timeline(dataset, withPatrols),
      async (rows, { numbers, values }, { dataset }) => (
        <Timeline
          rows={rows}
          labels={await readLabels(dataset)}
          filter={values.filter}
          total={numbers.exercise_count + numbers.patrol_count}
          latest_report={numbers.latest_report}
        />
      ),
    ),
  ],
  [
    "coverage",
    chart(
      (dataset, { values }) => articlesRead(dataset, values.chart.unit),
      (rows, { values }) => <ArticlesRead rows={rows} values={values} />,
    ),
  ],
  [
    "partners-of",
    chart(
      (dataset, { filter }) => partnersOf(dataset, filter),
      (rows, { values }) => <PartnersOf rows={rows} filter={values.filter} />,
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
