import {
  articlesRead,
  countryRecord,
  type Dataset,
  domainsOverTime,
  frequency,
  frequencyGaps,
  latestArticle,
  latestExercises,
  overview,
  partnersOf,
  selectedSeries,
} from "@drillbook/model";
import { cache } from "react";
import { readChart } from "../charts/chart-params.ts";
import { readFilter } from "../filters/filter-params.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const LATEST = 12;

/** One country and what it took part in; data is null inside for a code that is not there. */
export const loadCountry = cache((code: string) =>
  fromDataset((dataset) => readCountry(dataset, code)),
);

/** What {@link loadCountry} reads of a country that is there. */
export type CountryData = NonNullable<Awaited<ReturnType<typeof readCountry>>>;

async function readCountry(dataset: Dataset, code: string) {
  const country = await countryRecord(dataset, code);
  if (country === null) return null;
  const values = { filter: readFilter({ country: code }), chart: readChart({}) };
  const filter = { countries: [code] };
  const withPatrols = { ...filter, kinds: [] };
  const [
    selected,
    perYear,
    gaps,
    articles,
    latest_report,
    domains,
    partners,
    series,
    latest,
    labels,
  ] = await Promise.all([
    overview(dataset, withPatrols),
    frequency(dataset, withPatrols, values.chart),
    frequencyGaps(dataset, withPatrols, values.chart),
    articlesRead(dataset, values.chart.unit),
    latestArticle(dataset),
    domainsOverTime(dataset, filter),
    partnersOf(dataset, filter),
    selectedSeries(dataset, withPatrols),
    latestExercises(dataset, withPatrols, LATEST),
    loadLabels(dataset),
  ]);
  const numbers = { ...selected, latest_report };
  const dated_count = perYear.reduce(
    (sum, row) => sum + (row.part === "exercise" ? row.amount : 0),
    0,
  );
  const overTime = { rows: perYear, gaps, articles, numbers, values };
  return {
    country,
    numbers,
    overTime,
    domains,
    partners,
    series,
    latest,
    labels,
    dated_count,
    values,
  };
}
