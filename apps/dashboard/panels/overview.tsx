import { DomainsOverTime, domainTallies } from "../charts/domains-over-time.tsx";
import { ExercisesPerYear } from "../charts/exercises-per-year.tsx";
import { Participants } from "../charts/participants.tsx";
import type { OverviewData } from "../load/overview.ts";
import { answer } from "../words/headings.ts";
import { Figures } from "./figures.tsx";
import { LatestExercises } from "./latest-exercises.tsx";
import { Notice } from "./notice.tsx";

/** The first page: the answer, the figures, three charts, the latest exercises. */
export function Overview({ data }: { readonly data: OverviewData }) {
  const { numbers, dated_count } = data;
  if (numbers.exercise_count + numbers.patrol_count === 0) return <NoExercises />;
  const places = domainTallies(data.domains);
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="max-w-text text-title font-semibold sm:text-head">
          {answer({ ...numbers, places, total: dated_count })}
        </h1>
        <Figures numbers={numbers} />
      </div>
      <ExercisesPerYear rows={data.perYear} numbers={numbers} />
      <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
        <DomainsOverTime rows={data.domains} numbers={numbers} dated_count={dated_count} />
        <Participants rows={data.participants} exercise_count={numbers.exercise_count} />
      </div>
      <LatestExercises rows={data.latest} labels={data.labels} />
    </div>
  );
}

function NoExercises() {
  return (
    <Notice heading="No exercise was found in the articles read so far">
      <p>
        Put articles into <code>data/articles</code> and build the dataset again:
      </p>
      <pre className="overflow-x-auto">npm run -s drillbook -- build</pre>
    </Notice>
  );
}
