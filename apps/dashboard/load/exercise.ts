import {
  type Dataset,
  exerciseRecord,
  exerciseRedirect,
  exerciseSurroundings,
} from "@drillbook/model";
import { cache } from "react";
import { exerciseTitle, partyName, shortLabel } from "../words/parties.ts";
import { recordCells } from "./exercise-cells.ts";
import { exerciseMap } from "./exercise-map.ts";
import { loadLabels } from "./labels.ts";
import { sourcesOf } from "./quotes.ts";
import { fromDataset } from "./request-dataset.ts";
import { statusHistory } from "./status-history.ts";

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
      part === null ? [] : [{ ...part.record.exercise, title: part.title }],
    );
  }),
);

async function readExercise(dataset: Dataset, exercise_id: string) {
  const record = await exerciseRecord(dataset, exercise_id);
  if (record === null) return null;
  const [labels, around] = await Promise.all([
    loadLabels(dataset),
    exerciseSurroundings(dataset, exercise_id),
  ]);
  const { exercise, participants, domains } = record;
  const takers = participants.filter((party) => party.role === "participant");
  const names = takers.map((party) => shortLabel({ ...party, name: party.party_name }));
  const related = (row: NonNullable<typeof around.next>) => ({
    ...row,
    title: exerciseTitle(
      row,
      row.participants.map((code) => partyName(labels, code)),
    ),
  });
  return {
    record,
    version: dataset.version,
    title: exerciseTitle(exercise, names),
    names,
    codes: takers.map(({ party }) => party),
    labels,
    domains: domains.map(({ domain }) => domain),
    cells: recordCells(record, labels, around.series),
    sources: sourcesOf(record),
    map: exerciseMap(record.places),
    history: statusHistory(record.reports),
    series: around.series,
    previous: around.previous === null ? null : related(around.previous),
    next: around.next === null ? null : related(around.next),
    umbrella: around.umbrella === null ? null : related(around.umbrella),
    parts: around.parts.map(related),
    joined: around.joined,
  };
}
