import {
  chartHref,
  MEASURE_CHOICES,
  type PageValues,
  SPLIT_CHOICES,
  UNIT_CHOICES,
} from "./chart-params.ts";
import { Choices } from "./choices.tsx";
import { MEASURE_WORDS, SPLIT_CHOICE_WORDS, UNIT_WORDS } from "./frequency-words.ts";

/** What the chart over time counts, how finely, and by what apart. */
export function FrequencyChoices({ values }: { readonly values: PageValues }) {
  const { chart } = values;
  const measures = MEASURE_CHOICES.map((measure) => ({
    label: MEASURE_WORDS[measure].choice,
    href: chartHref(values, { measure }),
    is_current: chart.measure === measure,
  }));
  const units = UNIT_CHOICES.map((unit) => ({
    label: UNIT_WORDS[unit].choice,
    href: chartHref(values, { unit }),
    is_current: chart.unit === unit,
  }));
  const splits = SPLIT_CHOICES.map((split) => ({
    label: SPLIT_CHOICE_WORDS[split],
    href: chartHref(values, { split }),
    is_current: chart.split === split,
  }));
  return (
    <>
      <Choices label="Count" choices={measures} />
      <Choices label="By" choices={units} />
      <Choices label="Apart by" choices={splits} />
    </>
  );
}
