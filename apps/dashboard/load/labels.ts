import { type Answering, participantsRanking } from "@drillbook/model";
import { type Labels, shortLabel } from "../words/parties.ts";
import { oncePerDataset } from "./once-per-dataset.ts";

/** Names of all parties that took part in anything, by their code: countries in English, organisations by their usual short name, which is the code. */
export async function readLabels(dataset: Answering): Promise<Labels> {
  const parties = await participantsRanking(dataset, { kinds: [], statuses: [] });
  return Object.fromEntries(parties.map((row) => [row.party, shortLabel(row)]));
}

/** The same, read once for each open dataset. */
export const loadLabels = oncePerDataset(readLabels);
