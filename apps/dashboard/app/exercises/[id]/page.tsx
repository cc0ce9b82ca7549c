import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadExercise } from "../../../load/exercise.ts";
import { DatasetFault } from "../../../panels/dataset-fault.tsx";
import { Exercise, factsOf } from "../../../panels/exercise.tsx";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Title and description for sharing. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await loadExercise((await params).id);
  return data === null ? {} : { title: data.title, description: factsOf(data).join(" · ") };
}

/** One exercise with the sentences behind each cell. */
export default async function ExercisePage({ params }: Props) {
  const { fault, data } = await loadExercise((await params).id);
  if (fault !== null) return <DatasetFault fault={fault} />;
  if (data === null) notFound();
  return <Exercise data={data} />;
}
