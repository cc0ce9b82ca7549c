import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { ExercisesPerYear } from "../charts/exercises-per-year.tsx";
import { Participants } from "../charts/participants.tsx";
import type { OverviewData } from "../load/overview.ts";
import { Figures } from "./figures.tsx";
import { LatestExercises } from "./latest-exercises.tsx";

/** The first page below the sentence: the figures, three charts, the latest exercises. */
export function Overview({ data }: { readonly data: OverviewData }) {
  const { numbers, dated_count } = data;
  return (
    <div className="flex flex-col gap-6">
      <Figures numbers={numbers} />
      <ExercisesPerYear rows={data.perYear} numbers={numbers} />
      <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
        <DomainsOverTime rows={data.domains} numbers={numbers} dated_count={dated_count} />
        <Participants rows={data.participants} exercise_count={numbers.exercise_count} />
      </div>
      <LatestExercises rows={data.latest} labels={data.labels} />
    </div>
  );
}
