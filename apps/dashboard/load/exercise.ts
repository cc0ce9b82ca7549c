import { type Dataset, exerciseRecord, exerciseRedirect } from "@drillbook/model";
import { cache } from "react";
import { exerciseTitle, shortLabel } from "../words/parties.ts";
import { recordCells } from "./exercise-cells.ts";
import { loadLabels } from "./labels.ts";
import { sourcesOf } from "./quotes.ts";
import { fromDataset } from "./request-dataset.ts";

/** One exercise with its cells and sources; data is null inside for an id that is not there. */
export const loadExercise = cache((exercise_id: string) =>
  fromDataset((dataset) => readExercise(dataset, exercise_id)),
);

/** What {@link loadExercise} reads of an exercise that is there. */
export type ExerciseData = NonNullable<Awaited<ReturnType<typeof readExercise>>>;

/** One of the exercises that an id of an earlier dataset leads to. */
export interface ExercisePart {
  readonly exercise_id: string;
  readonly title: string;
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
}

/** The exercises that an id of an earlier dataset leads to; none for an id that leads nowhere. */
export const loadParts = cache((old_id: string) =>
  fromDataset(async (dataset): Promise<ExercisePart[]> => {
    const redirect = await exerciseRedirect(dataset, old_id);
    const parts = (redirect?.new_ids ?? []).map((id) => readExercise(dataset, id));
    return (await Promise.all(parts)).flatMap((part) =>
      part === null ? [] : [{ ...part.exercise, title: part.title }],
    );
  }),
);

async function readExercise(dataset: Dataset, exercise_id: string) {
  const record = await exerciseRecord(dataset, exercise_id);
  if (record === null) return null;
  const labels = await loadLabels(dataset);
  const { exercise, participants, domains, places } = record;
  const names = participants
    .filter((party) => party.role === "participant")
    .map((party) => shortLabel({ ...party, name: party.party_name }));
  return {
    exercise,
    title: exerciseTitle(exercise, names),
    names,
    domains: domains.map(({ domain }) => domain),
    places: places.map(({ place }) => place),
    cells: recordCells(record, labels),
    sources: sourcesOf(record),
  };
}
