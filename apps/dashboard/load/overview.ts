import {
  type Dataset,
  domainsOverTime,
  exercisesPerYear,
  latestExercises,
  overview,
  participantsRanking,
} from "@drillbook/model";
import { loadLabels } from "./labels.ts";
import { fromDataset } from "./request-dataset.ts";

const LATEST = 12;

/** All rows of the overview, from one dataset. */
export const loadOverview = () => fromDataset(readOverview);

/** What {@link loadOverview} reads. */
export type OverviewData = Awaited<ReturnType<typeof readOverview>>;

async function readOverview(dataset: Dataset) {
  const [numbers, perYear, domains, participants, latest, labels] = await Promise.all([
    overview(dataset),
    exercisesPerYear(dataset, { kinds: [] }),
    domainsOverTime(dataset),
    participantsRanking(dataset),
    latestExercises(dataset, { kinds: [] }, LATEST),
    loadLabels(dataset),
  ]);
  const dated_count = perYear.reduce(
    (sum, row) => sum + (row.kind === "exercise" ? row.exercise_count : 0),
    0,
  );
  return { numbers, perYear, domains, participants, latest, labels, dated_count };
}
