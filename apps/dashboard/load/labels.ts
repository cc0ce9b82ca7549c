import { type Dataset, participantsRanking } from "@drillbook/model";
import type { Labels } from "../words/parties.ts";

/** English names of all countries and organisations that took part in anything, by their code. */
export async function loadLabels(dataset: Dataset): Promise<Labels> {
  const parties = await participantsRanking(dataset, { kinds: [], statuses: [] });
  return Object.fromEntries(parties.map(({ party, name }) => [party, name]));
}
