import type {
  ArticlesReadRow,
  FrequencyGapsRow,
  FrequencyRow,
  OverviewRow,
} from "@drillbook/model";
import { kindNoun } from "../words/counted-kinds.ts";
import { peakHeading } from "../words/headings.ts";
import { ChartActions } from "./chart-actions.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { PageValues } from "./chart-params.ts";
import { partialFrom, partialNote } from "./coverage.ts";
import { CoverageStrip } from "./coverage-strip.tsx";
import { FrequencyChoices } from "./frequency-choices.tsx";
import { partLooks } from "./frequency-parts.ts";
import { gapsNote, MEASURE_WORDS, SPLIT_WORDS, UNIT_WORDS } from "./frequency-words.ts";
import { LivePeriodBars } from "./live.tsx";
import { PeriodBars } from "./period-bars.tsx";
import type { PeriodStack } from "./period-stack.ts";
import { periodLegend, periodTwin } from "./period-words.ts";
import { periodsOf } from "./periods.ts";
import { inPeriod, rowsHref } from "./rows-href.ts";
import type { Series } from "./series.ts";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

/** What the chart over time draws. */
export type FrequencyProps = {
  readonly rows: readonly FrequencyRow[];
  readonly gaps: FrequencyGapsRow;
  readonly articles: readonly ArticlesReadRow[];
  readonly numbers: OverviewRow;
  readonly values: PageValues;
};

/** Rows to bars: one series for each part that occurs, in the fixed order and paints. */
export function frequencyBars(
  rows: readonly FrequencyRow[],
  values: PageValues,
  partial_from: string | null,
): PeriodStack {
  const { unit, measure, split } = values.chart;
  const keys = [...new Set(rows.map(({ period }) => period))];
  const amounts = new Map(rows.map((row) => [`${row.period} ${row.part}`, row.amount]));
  const series = partLooks(split, values.filter.kind)
    .filter(({ part }) => rows.some((row) => row.part === part))
    .map(({ part, narrow, ...look }): Series => {
      const counts = keys.map((key) => amounts.get(`${key} ${part}`) ?? 0);
      const hrefs = keys.map((key, at) =>
        counts[at] === 0 ? null : rowsHref(values.filter, inPeriod(key), narrow),
      );
      return { key: part, ...look, counts, hrefs };
    });
  const axis_title = `${MEASURE_WORDS[measure].axis} per ${UNIT_WORDS[unit].one}`;
  return { axis_title, periods: periodsOf(keys, unit, partial_from), series };
}

/** The heading is about exercises where patrols stand beside them, else about all that is counted. */
function headingOf(stack: PeriodStack, { filter, chart }: PageValues): string {
  const ofExercises = stack.series.filter(({ key }) => key === "exercise");
  const counted = (ofExercises.length > 0 ? ofExercises : stack.series).filter(
    (series) => !series.is_outlined,
  );
  const peaks = stack.periods.map(({ label }, at) => ({
    name: label,
    count: counted.reduce((sum, series) => sum + (series.counts[at] ?? 0), 0),
  }));
  const isCount = chart.measure === "exercises";
  const noun = isCount ? kindNoun(filter.kind) : MEASURE_WORDS[chart.measure].one;
  return peakHeading(peaks, noun, UNIT_WORDS[chart.unit].one);
}

function withArticles(twin: Twin, stack: PeriodStack, read: ReadonlyMap<string, number>): Twin {
  return {
    ...twin,
    header: [...twin.header, "Articles read"],
    rows: twin.rows.map((row, at) => [...row, read.get(stack.periods[at]?.key ?? "") ?? 0]),
  };
}

/** How often exercises were held over time, beside how many articles were read. */
export function Frequency({ rows, gaps, articles, numbers, values }: FrequencyProps) {
  const { unit, measure, split } = values.chart;
  const stack = frequencyBars(rows, values, partialFrom(numbers, unit));
  const heading = headingOf(stack, values);
  const subtitle = `${MEASURE_WORDS[measure].counted} by the ${UNIT_WORDS[unit].one} in which they began${SPLIT_WORDS[split]}`;
  const read = new Map(articles.map((row) => [row.period ?? "", row.article_count]));
  const undated = articles.find(({ period }) => period === null)?.article_count ?? 0;
  return (
    <ChartFrame
      id="frequency"
      heading={heading}
      subtitle={subtitle}
      controls={<FrequencyChoices values={values} />}
      footnote={`${gapsNote(gaps, values.chart, numbers)} ${partialNote(numbers, unit)}`}
      legend={split === "none" && stack.series.length < 2 ? [] : periodLegend(stack)}
      twin={withArticles(periodTwin(stack, subtitle), stack, read)}
      below={
        <>
          <Still>
            <CoverageStrip periods={stack.periods} read={read} undated={undated} unit={unit} />
          </Still>
          <ChartActions id="coverage" of="articles read" />
        </>
      }
    >
      <Still>
        <PeriodBars stack={stack} label={`Bar chart: ${heading}`} />
      </Still>
      <LivePeriodBars stack={stack} label={`Bar chart: ${heading}`} />
    </ChartFrame>
  );
}
