import {
  articlesRead,
  type Dataset,
  domainsOverTime,
  type Filter,
  frequency,
  frequencyGaps,
  latestArticle,
  latestExercises,
  overview,
  participantsOverTime,
  participantsRanking,
  partnerMatrix,
  placesMap,
  placesOffMap,
  season,
  seriesTimeline,
  timeline,
} from "@drillbook/model";
import { type ChartValues, readChart } from "../charts/chart-params.ts";
import type { AddressParams } from "../filters/filter-faults.ts";
import { type PageFilter, pageFilter } from "./filter.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const LATEST = 12;
const TIMELINE = 40;

/** All rows of the overview under the filter of an address, from one dataset. */
export const loadOverview = (params: AddressParams) =>
  fromDataset((dataset) => readOverview(dataset, params));

/** What {@link loadOverview} reads. */
export type OverviewData = Awaited<ReturnType<typeof readOverview>>;

/** The filter with patrols beside exercises, where the address asks for neither alone. */
function besidePatrols({ filter, values }: PageFilter): Filter {
  return { ...filter, kinds: values.kind === "exercise" ? [] : (filter.kinds ?? []) };
}

/** The filter of the chart over time: patrols stand apart by kind, cancelled exercises by status. */
function frequencyFilter(page: PageFilter, { split }: ChartValues): Filter {
  if (split === "kind") return besidePatrols(page);
  const asksForStatus = page.filter.statuses !== undefined;
  return split === "status" && !asksForStatus ? { ...page.filter, statuses: [] } : page.filter;
}

async function readOverview(dataset: Dataset, params: AddressParams) {
  const page = await pageFilter(dataset, params);
  const chart = readChart(params);
  const { filter } = page;
  const [first, second, selected, latest_report, latest, labels] = await Promise.all([
    readOverTime(dataset, page, chart),
    readWhoAndWhere(dataset, filter),
    overview(dataset, besidePatrols(page)),
    latestArticle(dataset),
    latestExercises(dataset, besidePatrols(page), LATEST),
    loadLabels(dataset),
  ]);
  // What is partial follows from all that was read, not from what was read of the selection.
  const numbers = { ...selected, latest_report };
  return { page, chart, numbers, latest, labels, ...first, ...second };
}

async function readOverTime(dataset: Dataset, page: PageFilter, chart: ChartValues) {
  const { filter } = page;
  const asked = frequencyFilter(page, chart);
  const [perPeriod, gaps, articles, domains, months, lanes, editions, perYear] = await Promise.all([
    frequency(dataset, asked, chart),
    frequencyGaps(dataset, asked, chart),
    articlesRead(dataset, chart.unit),
    domainsOverTime(dataset, filter),
    season(dataset, filter),
    timeline(dataset, besidePatrols(page), TIMELINE),
    seriesTimeline(dataset, filter),
    chart.participants_as === "years" ? participantsOverTime(dataset, filter) : [],
  ]);
  const dated_count = months.reduce((sum, row) => sum + row.exercise_count, 0);
  return { perPeriod, gaps, articles, domains, months, lanes, editions, perYear, dated_count };
}

async function readWhoAndWhere(dataset: Dataset, filter: Filter) {
  const [participants, matrix, places, offMap] = await Promise.all([
    participantsRanking(dataset, filter),
    partnerMatrix(dataset, filter),
    placesMap(dataset, filter),
    placesOffMap(dataset, filter),
  ]);
  return { participants, matrix, places, offMap };
}
