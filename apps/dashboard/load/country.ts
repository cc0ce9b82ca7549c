import {
  countryRecord,
  type Dataset,
  domainsOverTime,
  exercisesPerYear,
  latestExercises,
  overview,
  partnersOf,
  selectedSeries,
} from "@drillbook/model";
import { cache } from "react";
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
  const filter = { countries: [code] };
  const withPatrols = { ...filter, kinds: [] };
  const [numbers, perYear, domains, partners, series, latest, labels] = await Promise.all([
    overview(dataset, withPatrols),
    exercisesPerYear(dataset, withPatrols),
    domainsOverTime(dataset, filter),
    partnersOf(dataset, filter),
    selectedSeries(dataset, withPatrols),
    latestExercises(dataset, withPatrols, LATEST),
    loadLabels(dataset),
  ]);
  const dated_count = perYear.reduce(
    (sum, row) => sum + (row.kind === "exercise" ? row.exercise_count : 0),
    0,
  );
  return { country, numbers, perYear, domains, partners, series, latest, labels, dated_count };
}
