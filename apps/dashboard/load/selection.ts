import {
  type Dataset,
  domainCounts,
  participantsRanking,
  type SelectionRow,
  selection,
} from "@drillbook/model";
import { cache } from "react";
import { DOMAIN_LOOKS } from "../charts/domains.ts";
import type { AddressParams } from "../filters/filter-faults.ts";
import { nameOfChoice, offeredChoices } from "../filters/offered-choices.ts";
import { shortLabel } from "../words/parties.ts";
import { selectionWords } from "../words/selection.ts";
import { type PageFilter, pageFilter } from "./filter.ts";
import { fromDataset } from "./request-dataset.ts";
import { waysOut } from "./ways-out.ts";

/** What the bar and the top of a filtered page say of the selection of an address; once a request. */
export const loadSelection = cache((params: AddressParams) =>
  fromDataset((dataset) => readSelection(dataset, params)),
);

/** What {@link loadSelection} reads. */
export type SelectionData = Awaited<ReturnType<typeof readSelection>>;

async function readSelection(dataset: Dataset, params: AddressParams) {
  const page = await pageFilter(dataset, params);
  const numbers = await selection(dataset, page.filter);
  const is_empty = numbers.exercise_count + numbers.patrol_count === 0;
  const choices = offeredChoices(page.choices, page.values);
  return {
    values: page.values,
    faults: page.faults,
    choices,
    numbers,
    is_empty,
    /** Whether there is nothing at all to select from. */
    is_bare: dataset.tables.exercises === 0,
    words: await wordsOf(dataset, page, numbers),
    ways_out: is_empty ? await waysOut(dataset, page.values, nameOfChoice(choices)) : [],
  };
}

async function wordsOf(dataset: Dataset, page: PageFilter, numbers: SelectionRow) {
  const { filter, values, choices } = page;
  const [domains, parties] = await Promise.all([
    domainCounts(dataset, filter),
    participantsRanking(dataset, filter),
  ]);
  return selectionWords({
    values,
    numbers,
    domains: domains
      .filter((row) => row.domain !== "unknown")
      .map((row) => ({ name: DOMAIN_LOOKS[row.domain].where, count: row.exercise_count })),
    parties: parties.map((row) => ({
      code: row.party,
      name: shortLabel(row),
      count: row.exercise_count,
    })),
    nameOf: nameOfChoice(choices),
    whereOf: (domain) => DOMAIN_LOOKS[domain].where,
  });
}
