import { type Dataset, type Filter, type FilterChoices, filterChoices } from "@drillbook/model";
import { cache } from "react";
import { type AddressParams, type FilterFault, filterFaults } from "../filters/filter-faults.ts";
import { filterOf } from "../filters/filter-of.ts";
import { type FilterValues, readFilter } from "../filters/filter-params.ts";
import { oncePerDataset } from "./once-per-dataset.ts";

/** The filter of a page, and all that its bar must say. */
export type PageFilter = {
  readonly filter: Filter;
  readonly values: FilterValues;
  readonly faults: readonly FilterFault[];
  /** What a reader may choose from, with the number of exercises and patrols behind each. */
  readonly choices: FilterChoices;
};

const choicesOf = oncePerDataset(filterChoices);

/** Reads the filter of an address and holds it against what the dataset has; once a request. */
export const pageFilter = cache(
  async (dataset: Dataset, params: AddressParams): Promise<PageFilter> => {
    const values = readFilter(params);
    const choices = await choicesOf(dataset);
    const codes = (rows: readonly { readonly code: string }[]) =>
      new Set(rows.map(({ code }) => code));
    const known = {
      country: codes(choices.countries),
      organisation: codes(choices.organisations),
      series: codes(choices.series),
      host: codes(choices.hosts),
    };
    const faults = filterFaults(params, values, known);
    return { filter: filterOf(values), values, faults, choices };
  },
);
