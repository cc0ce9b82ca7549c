import { type Dataset, type Filter, filterChoices } from "@drillbook/model";
import { type AddressParams, type FilterFault, filterFaults } from "../filters/filter-faults.ts";
import { filterOf } from "../filters/filter-of.ts";
import { type FilterValues, readFilter } from "../filters/filter-params.ts";

/** What a reader may choose from, with the number of exercises and patrols behind each. */
export type FilterChoices = Awaited<ReturnType<typeof filterChoices>>;

/** The filter of a page, and all that its bar must say. */
export type PageFilter = {
  readonly filter: Filter;
  readonly values: FilterValues;
  readonly faults: readonly FilterFault[];
  readonly choices: FilterChoices;
};

/** Reads the filter of an address and holds it against what the dataset has. */
export async function pageFilter(dataset: Dataset, params: AddressParams): Promise<PageFilter> {
  const values = readFilter(params);
  const choices = await filterChoices(dataset);
  const codes = (rows: readonly { readonly code: string }[]) =>
    new Set(rows.map(({ code }) => code));
  const known = {
    country: codes(choices.countries),
    organisation: codes(choices.organisations),
    series: codes(choices.series),
    host: codes(choices.hosts),
  };
  return { filter: filterOf(values), values, faults: filterFaults(params, values, known), choices };
}
