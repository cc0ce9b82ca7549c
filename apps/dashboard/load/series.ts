import {
  type Dataset,
  domainsOverTime,
  editions as editionsOf,
  overview,
  participantsOverTime,
  participantsRanking,
  seriesRecord,
} from "@drillbook/model";
import { cache } from "react";
import { readChart } from "../charts/chart-params.ts";
import { readFilter } from "../filters/filter-params.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

/** One series and its editions; data is null inside for an id that is not there. */
export const loadSeries = cache((series_id: string) =>
  fromDataset((dataset) => readSeries(dataset, series_id)),
);

/** What {@link loadSeries} reads of a series that is there. */
export type SeriesData = NonNullable<Awaited<ReturnType<typeof readSeries>>>;

async function readSeries(dataset: Dataset, series_id: string) {
  const record = await seriesRecord(dataset, series_id);
  if (record === null) return null;
  const filter = { series: [series_id] };
  const withPatrols = { ...filter, kinds: [] };
  const [numbers, editions, participants, over_time, domains, labels] = await Promise.all([
    overview(dataset, withPatrols),
    editionsOf(dataset, { ...withPatrols, statuses: [] }),
    participantsRanking(dataset, filter),
    participantsOverTime(dataset, filter),
    domainsOverTime(dataset, filter),
    loadLabels(dataset),
  ]);
  const dated_count = editions.filter(
    ({ year, kind, status }) => year !== null && kind === "exercise" && status !== "cancelled",
  ).length;
  const values = { filter: readFilter({ series: series_id }), chart: readChart({}) };
  const charts = { participants, over_time, domains, dated_count, values };
  return { ...record, ...charts, numbers, editions, labels };
}
