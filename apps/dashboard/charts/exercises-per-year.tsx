import type { ExercisesPerYearRow, Kind, OverviewRow } from "@drillbook/model";
import { peakHeading } from "../words/headings.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { coverageNote, partialFrom, partialNote } from "./coverage.ts";
import { LiveYearBars } from "./live.tsx";
import type { Series } from "./series.ts";
import { YearBars } from "./year-bars.tsx";
import { everyYear, type YearStack } from "./year-stack.ts";
import { yearLegend, yearTwin } from "./year-words.ts";

const KIND_LABELS: readonly (readonly [Kind, string])[] = [
  ["exercise", "Exercises"],
  ["patrol", "Patrols"],
];

/** Rows to bars: one series a kind, patrols in the same hue and hatched. */
export function exerciseBars(
  rows: readonly ExercisesPerYearRow[],
  partial_from: number | null,
): YearStack {
  const years = everyYear(rows.map((row) => row.year));
  const series = KIND_LABELS.filter(([kind]) => rows.some((row) => row.kind === kind)).map(
    ([kind, label]): Series => ({
      key: kind,
      label,
      fill: "var(--mark)",
      is_hatched: kind === "patrol",
      counts: years.map((year) => countOf(rows, year, kind)),
    }),
  );
  return { axis_title: "Number per year", years, partial_from, series };
}

function countOf(rows: readonly ExercisesPerYearRow[], year: number, kind: Kind): number {
  return rows.find((row) => row.year === year && row.kind === kind)?.exercise_count ?? 0;
}

/** How many exercises and patrols began in each year. */
export function ExercisesPerYear(props: {
  readonly rows: readonly ExercisesPerYearRow[];
  readonly numbers: OverviewRow;
}) {
  const stack = exerciseBars(props.rows, partialFrom(props.numbers));
  const exercises = stack.series.find((series) => series.key === "exercise");
  const tallies = stack.years.map((year, at) => ({
    name: String(year),
    count: exercises?.counts[at] ?? 0,
  }));
  const heading = peakHeading(tallies);
  return (
    <ChartFrame
      id="exercises-per-year"
      heading={heading}
      subtitle="Joint military exercises and patrols by the year in which they began"
      footnote={`${coverageNote(props.numbers)} ${partialNote(props.numbers)}`}
      legend={yearLegend(stack)}
      twin={yearTwin(stack, "Exercises and patrols by year")}
    >
      <YearBars stack={stack} label={`Bar chart: ${heading}`} />
      <LiveYearBars stack={stack} label={`Bar chart: ${heading}`} />
    </ChartFrame>
  );
}
