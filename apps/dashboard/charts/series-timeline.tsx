import type { SeriesTimelineRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { seriesHref } from "../words/addresses.ts";
import { seriesHeading } from "../words/chart-headings.ts";
import { kindsCounted } from "../words/counted-kinds.ts";
import { counted } from "../words/counts.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { Drawing } from "./drawing.tsx";
import { grouped } from "./grouped.ts";
import { MarkLink } from "./mark-link.tsx";
import { everyYear } from "./period-stack.ts";
import { type PictureRow, PictureRows } from "./picture-rows.tsx";
import { inPeriod, ofSeries, rowsHref } from "./rows-href.ts";
import { YearAxis } from "./small-multiples.tsx";
import { Still } from "./still.tsx";

/** What the chart of series draws. */
export type SeriesTimelineProps = {
  readonly rows: readonly SeriesTimelineRow[];
  readonly filter: FilterValues;
};

/** In which years series were held, and in which they were not. */
export function SeriesTimeline({ rows, filter }: SeriesTimelineProps) {
  const series = grouped(rows, ({ series_id }) => series_id);
  const years = everyYear(rows.map(({ year }) => year));
  const tallies = series.map((of) => ({ name: of[0]?.name ?? "", count: editions(of) }));
  return (
    <ChartFrame
      id="series-timeline"
      heading={seriesHeading(tallies)}
      subtitle={`${kindsCounted(filter.kind)} of series by year, those with most editions first`}
      footnote="A large dot is a year of several editions. A year without a dot is one of which no edition was found in the articles read: it may still have been held."
      legend={[]}
      picture={<PictureRows rows={pictureRows(series, years, filter)} />}
      twin={{
        caption: "Editions of series",
        header: ["Series", "Editions", "Years"],
        rows: series.map((of) => [of[0]?.name ?? "", editions(of), yearsInWords(of)]),
      }}
    >
      <Still className="series-lines">
        {series.map((of) => (
          <SeriesLine key={of[0]?.series_id} rows={of} years={years} filter={filter} />
        ))}
        <span />
        <YearAxis years={years} />
      </Still>
    </ChartFrame>
  );
}

const LINE = 24;

function editions(rows: readonly SeriesTimelineRow[]): number {
  return rows.reduce((sum, row) => sum + row.exercise_count, 0);
}

function yearsInWords(rows: readonly SeriesTimelineRow[]): string {
  return rows
    .map(({ year, exercise_count }) => (exercise_count > 1 ? `${year} (${exercise_count})` : year))
    .join(", ");
}

function pictureRows(
  series: readonly (readonly SeriesTimelineRow[])[],
  years: readonly number[],
  filter: FilterValues,
): PictureRow[] {
  const rows = series.map((of) => ({
    key: of[0]?.series_id ?? "",
    name: of[0]?.name ?? "",
    height: LINE,
    drawing: <SeriesDots rows={of} years={years} filter={filter} />,
  }));
  return [...rows, { key: "years", name: "", height: LINE, drawing: <YearAxis years={years} /> }];
}

type LineProps = SeriesTimelineProps & { readonly years: readonly number[] };

function SeriesLine(props: LineProps) {
  const [first] = props.rows;
  if (first === undefined) return null;
  return (
    <>
      <a className="series-name" href={seriesHref(first.series_id)}>
        {first.name}
      </a>
      <SeriesDots {...props} />
    </>
  );
}

function SeriesDots({ rows, years, filter }: LineProps) {
  const [first] = rows;
  if (first === undefined) return null;
  const at = (year: number) =>
    `${Math.round(((year - (years[0] ?? year) + 0.5) / years.length) * 10_000) / 100}%`;
  return (
    <Drawing height={LINE} label={`Editions of ${first.name}`}>
      <line
        className="gridline"
        x1={at(first.year)}
        x2={at(rows.at(-1)?.year ?? first.year)}
        y1={LINE / 2}
        y2={LINE / 2}
      />
      {rows.map(({ series_id, name, year, exercise_count }) => {
        const tip = `${name}, ${year}: ${counted(exercise_count, "edition")}`;
        const href = rowsHref(filter, inPeriod(String(year)), ofSeries(series_id));
        return (
          <MarkLink key={year} href={href} label={tip}>
            <circle className="dot" cx={at(year)} cy={LINE / 2} r={exercise_count > 1 ? 6.5 : 4}>
              <title>{tip}</title>
            </circle>
          </MarkLink>
        );
      })}
    </Drawing>
  );
}
