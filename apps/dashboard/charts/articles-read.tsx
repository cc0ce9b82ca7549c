import type { ArticlesReadRow } from "@drillbook/model";
import { peakHeading } from "../words/headings.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { PageValues } from "./chart-params.ts";
import { CoverageStrip } from "./coverage-strip.tsx";
import { UNIT_WORDS } from "./frequency-words.ts";
import { everyYear } from "./period-stack.ts";
import { periodsOf } from "./periods.ts";
import { YearAxis } from "./small-multiples.tsx";
import { Still } from "./still.tsx";

/** How many articles were read of each period: what all counts depend on. */
export function ArticlesRead(props: {
  readonly rows: readonly ArticlesReadRow[];
  readonly values: PageValues;
}) {
  const { unit } = props.values.chart;
  const dated = props.rows.flatMap(({ period, article_count }) =>
    period === null ? [] : [{ name: period, count: article_count }],
  );
  const undated = props.rows.find(({ period }) => period === null)?.article_count ?? 0;
  const read = new Map(dated.map(({ name, count }) => [name, count]));
  const keys = [...read.keys()];
  const years = everyYear(keys.map((key) => Number(key.slice(0, 4))));
  const periods = periodsOf(unit === "year" ? years.map(String) : keys, unit, null);
  const { one } = UNIT_WORDS[unit];
  return (
    <ChartFrame
      id="coverage"
      heading={peakHeading(dated, "article", one)}
      subtitle={`Articles read by the ${one} of their publication, copies included`}
      footnote="No filter changes this: what was not read cannot be counted."
      legend={[]}
      twin={{
        caption: "Articles read",
        header: [one.charAt(0).toUpperCase() + one.slice(1), "Articles"],
        rows: props.rows.map(({ period, article_count }) => [period ?? "no date", article_count]),
      }}
    >
      <Still>
        <CoverageStrip periods={periods} read={read} undated={undated} unit={unit} />
        {unit === "year" && <YearAxis years={years} />}
      </Still>
    </ChartFrame>
  );
}
