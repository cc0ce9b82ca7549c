import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Frequency } from "../charts/frequency.tsx";
import { Participants } from "../charts/participants.tsx";
import { PartnerMatrix } from "../charts/partner-matrix.tsx";
import { PlacesMap } from "../charts/places-map.tsx";
import { Season } from "../charts/season.tsx";
import { SeriesTimeline } from "../charts/series-timeline.tsx";
import { Timeline } from "../charts/timeline.tsx";
import type { OverviewData } from "../load/overview.ts";
import { Figures } from "./figures.tsx";
import { LatestExercises } from "./latest-exercises.tsx";

/** The first page below the sentence: the figures, the charts, the latest exercises. */
export function Overview({ data }: { readonly data: OverviewData }) {
  const { numbers } = data;
  return (
    <div className="flex flex-col gap-6">
      <Figures numbers={numbers} />
      <OverviewCharts data={data} />
      <LatestExercises rows={data.latest} labels={data.labels} />
    </div>
  );
}

const PAIR = "grid gap-6 lg:grid-cols-2 *:min-w-0";

/** The charts of a selection: when, what, who, with whom, where. */
function OverviewCharts({ data }: { readonly data: OverviewData }) {
  const { numbers, page, chart, labels, dated_count } = data;
  const filter = page.values;
  const values = { filter, chart };
  const total = numbers.exercise_count + numbers.patrol_count;
  const latest_report = numbers.latest_report;
  return (
    <>
      <Frequency
        rows={data.perPeriod}
        gaps={data.gaps}
        articles={data.articles}
        {...{ numbers, values }}
      />
      <div className={PAIR}>
        <DomainsOverTime rows={data.domains} {...{ numbers, dated_count, values }} />
        <Participants
          rows={data.participants}
          over_time={data.perYear}
          exercise_count={filter.kind === "patrol" ? numbers.patrol_count : numbers.exercise_count}
          values={values}
        />
      </div>
      <div className={PAIR}>
        <PartnerMatrix matrix={data.matrix} labels={labels} filter={filter} />
        <PlacesMap rows={data.places} off_map={data.offMap} filter={filter} />
      </div>
      <div className={PAIR}>
        <Season rows={data.months} filter={filter} />
        <SeriesTimeline rows={data.editions} filter={filter} />
      </div>
      <Timeline rows={data.lanes} {...{ labels, filter, total, latest_report }} />
    </>
  );
}
