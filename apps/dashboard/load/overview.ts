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
import type { AddressParams } from "../filters/filter-faults.ts";
import { type ChartFilter, chartFilter } from "./chart-filter.ts";
import { pageFilter } from "./filter.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const LATEST = 12;
const TIMELINE = 40;

/** All rows of the overview under the filter of an address, from one dataset. */
export const loadOverview = (params: AddressParams) =>
  fromDataset((dataset) => readOverview(dataset, params));

/** What {@link loadOverview} reads. */
export type OverviewData = Awaited<ReturnType<typeof readOverview>>;

async function readOverview(dataset: Dataset, params: AddressParams) {
  const page = await pageFilter(dataset, params);
  const chosen = chartFilter(page, params);
  const { filter, withPatrols } = chosen;
  const { chart } = chosen.values;
  const [first, second, selected, latest_report, latest, labels] = await Promise.all([
    readOverTime(dataset, chosen),
    readWhoAndWhere(dataset, filter),
    overview(dataset, withPatrols),
    latestArticle(dataset),
    latestExercises(dataset, withPatrols, LATEST),
    loadLabels(dataset),
  ]);
  // What is partial follows from all that was read, not from what was read of the selection.
  const numbers = { ...selected, latest_report };
  return { page, chart, numbers, latest, labels, ...first, ...second };
}

async function readOverTime(dataset: Dataset, chosen: ChartFilter) {
  const { filter, withPatrols, overTime: asked } = chosen;
  const { chart } = chosen.values;
  const [perPeriod, gaps, articles, domains, months, lanes, editions, perYear] = await Promise.all([
    frequency(dataset, asked, chart),
    frequencyGaps(dataset, asked, chart),
    articlesRead(dataset, chart.unit),
    domainsOverTime(dataset, filter),
    season(dataset, filter),
    timeline(dataset, withPatrols, TIMELINE),
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
