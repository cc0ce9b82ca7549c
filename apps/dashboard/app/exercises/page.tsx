import type { Metadata } from "next";
import { keptOf, readList } from "../../filters/list-params.ts";
import { loadExerciseList } from "../../load/exercise-list.ts";
import { loadSelection } from "../../load/selection.ts";
import { DatasetFault } from "../../panels/dataset-fault.tsx";
import { ExerciseList } from "../../panels/exercise-list.tsx";
import { Filtered } from "../../panels/filtered.tsx";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Exercises",
  description: "The list of joint military exercises, each with its sources; filter and sort it.",
};

/** The list of exercises, under the filter and in the order of the address. */
export default async function ExercisesPage({ searchParams }: PageProps<"/exercises">) {
  const params = await searchParams;
  const [selection, list] = await Promise.all([loadSelection(params), loadExerciseList(params)]);
  if (selection.fault !== null) return <DatasetFault fault={selection.fault} />;
  if (list.fault !== null) return <DatasetFault fault={list.fault} />;
  const place = { path: "/exercises", kept: keptOf(readList(params)) };
  return (
    <Filtered place={place} selection={selection.data}>
      <ExerciseList data={list.data} selection={selection.data} />
    </Filtered>
  );
}
