import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadExercise, loadParts } from "../../../load/exercise.ts";
import { siteAddress } from "../../../load/site-address.ts";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { Exercise, factsOf } from "../../../panels/exercise.tsx";
import { ExerciseParts } from "../../../panels/exercise-parts.tsx";
import { exerciseHref } from "../../../words/addresses.ts";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Title and description for sharing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await loadExercise((await params).id);
  if (data === null) return {};
  return {
    title: data.title,
    description: factsOf(data).join(" · "),
    alternates: { canonical: exerciseHref(data.record.exercise.exercise_id) },
  };
}

/** One exercise with the sentences behind each cell. */
export default async function ExercisePage({ params }: Props) {
  const { id } = await params;
  // Asked for before the rows: later the reader may have gone away, and the request with him.
  const site = await siteAddress();
  const { fault, data } = await loadExercise(id);
  if (fault !== null) return <DatasetFault fault={fault} />;
  if (data === null) return <EarlierExercise id={id} />;
  const today = new Date().toISOString().slice(0, 10);
  return <Exercise data={data} site={site} today={today} />;
}

/** What an address of an earlier dataset leads to: the exercise of today, or the list of those it was split into. */
async function EarlierExercise({ id }: { readonly id: string }) {
  const { fault, data } = await loadParts(id);
  if (fault !== null) return <DatasetFault fault={fault} />;
  const [first, second] = data;
  if (first === undefined) notFound();
  if (second === undefined) permanentRedirect(`/exercises/${first.exercise_id}`);
  return <ExerciseParts id={id} parts={data} />;
}
