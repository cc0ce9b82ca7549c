import {
  type Answering,
  domainsOverTime,
  exercisesPerYear,
  type Filter,
  type OverviewRow,
  overview,
  participantsRanking,
  partnersOf,
  seriesEditions,
} from "@drillbook/model";
import type { ReactElement } from "react";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { ExercisesPerYear } from "../charts/exercises-per-year.tsx";
import { Participants } from "../charts/participants.tsx";
import { PartnersOf } from "../charts/partners-of.tsx";
import { SeriesEditions } from "../charts/series-editions.tsx";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref, seriesHref } from "../words/addresses.ts";

/** The filter of an address as the charts take it: patrols stand beside exercises in some of them, unless one kind is chosen. */
export type ChartFilter = { readonly filter: Filter; readonly withPatrols: Filter };

/** A chart that can be carried off. */
export type CarriedChart = {
  /** Its rows, by one query. */
  readonly ask: (dataset: Answering, chosen: ChartFilter) => Promise<readonly object[]>;
  /** The chart itself. */
  readonly show: (dataset: Answering, chosen: ChartFilter) => Promise<ReactElement>;
  /** The page that it stands on, by the filter; null for the overview. */
  readonly page: (values: FilterValues) => string | null;
};

type Told = { readonly numbers: OverviewRow; readonly dated_count: number };

function chart<Row extends object>(
  ask: (dataset: Answering, chosen: ChartFilter) => Promise<readonly Row[]>,
  draw: (rows: readonly Row[], told: Told) => ReactElement,
  page: CarriedChart["page"] = () => null,
): CarriedChart {
  const show: CarriedChart["show"] = async (dataset, chosen) => {
    const [rows, numbers, perYear] = await Promise.all([
      ask(dataset, chosen),
      overview(dataset, chosen.withPatrols),
      exercisesPerYear(dataset, chosen.filter),
    ]);
    const dated_count = perYear.reduce((sum, row) => sum + row.exercise_count, 0);
    return draw(rows, { numbers, dated_count });
  };
  return { ask, show, page };
}

const CHARTS = new Map<string, CarriedChart>([
  [
    "exercises-per-year",
    chart(
      (dataset, { withPatrols }) => exercisesPerYear(dataset, withPatrols),
      (rows, { numbers }) => <ExercisesPerYear rows={rows} numbers={numbers} />,
    ),
  ],
  [
    "domains-over-time",
    chart(
      (dataset, { filter }) => domainsOverTime(dataset, filter),
      (rows, told) => <DomainsOverTime rows={rows} {...told} />,
    ),
  ],
  [
    "participants",
    chart(
      (dataset, { filter }) => participantsRanking(dataset, filter),
      (rows, { numbers }) => <Participants rows={rows} exercise_count={numbers.exercise_count} />,
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
      (dataset, { filter }) => seriesEditions(dataset, filter),
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
