import {
  type Dataset,
  domainsOverTime,
  exercisesPerYear,
  latestExercises,
  overview,
  participantsRanking,
} from "@drillbook/model";
import type { AddressParams } from "../filters/filter-faults.ts";
import { pageFilter } from "./filter.ts";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const LATEST = 12;

/** All rows of the overview under the filter of an address, from one dataset. */
export const loadOverview = (params: AddressParams) =>
  fromDataset((dataset) => readOverview(dataset, params));

/** What {@link loadOverview} reads. */
export type OverviewData = Awaited<ReturnType<typeof readOverview>>;

async function readOverview(dataset: Dataset, params: AddressParams) {
  const page = await pageFilter(dataset, params);
  const { filter } = page;
  const withPatrols = {
    ...filter,
    kinds: page.values.kind === "exercise" ? [] : (filter.kinds ?? []),
  };
  const [numbers, perYear, domains, participants, latest, labels] = await Promise.all([
    overview(dataset, withPatrols),
    exercisesPerYear(dataset, withPatrols),
    domainsOverTime(dataset, filter),
    participantsRanking(dataset, filter),
    latestExercises(dataset, withPatrols, LATEST),
    loadLabels(dataset),
  ]);
  const dated_count = perYear.reduce(
    (sum, row) => sum + (row.kind === "exercise" ? row.exercise_count : 0),
    0,
  );
  return { page, numbers, perYear, domains, participants, latest, labels, dated_count };
}
