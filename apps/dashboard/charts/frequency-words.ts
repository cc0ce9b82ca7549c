import type {
  FrequencyGapsRow,
  FrequencyMeasure,
  FrequencySplit,
  OverviewRow,
  PeriodUnit,
} from "@drillbook/model";
import { count } from "../words/counts.ts";
import { sourcesInWords } from "../words/parties.ts";
import type { ChartValues } from "./chart-params.ts";

/** The units of time in words: of a choice, and of one of them. */
export const UNIT_WORDS: Readonly<Record<PeriodUnit, { choice: string; one: string }>> = {
  year: { choice: "Year", one: "year" },
  half: { choice: "Half-year", one: "half-year" },
  quarter: { choice: "Quarter", one: "quarter" },
  month: { choice: "Month", one: "month" },
};

type MeasureWords = { choice: string; one: string; axis: string; counted: string };

/** What is counted, in words: of a choice, of one of them, of the axis, of the subtitle. */
export const MEASURE_WORDS: Readonly<Record<FrequencyMeasure, MeasureWords>> = {
  exercises: {
    choice: "Exercises",
    one: "exercise",
    axis: "Number",
    counted: "Joint military exercises",
  },
  days: {
    choice: "Exercise-days",
    one: "exercise-day",
    axis: "Days",
    counted: "Days of exercises, from the first to the last of each,",
  },
  participations: {
    choice: "Participations",
    one: "participation",
    axis: "Participations",
    counted: "Parties that took part, once for each exercise,",
  },
};

/** By what the stacks are kept apart, as the end of a subtitle. */
export const SPLIT_WORDS: Readonly<Record<FrequencySplit, string>> = {
  kind: ", with joint patrols apart",
  status: ", by the latest word on them",
  none: "",
};

/** What stacks may be kept apart by, in words of a choice. */
export const SPLIT_CHOICE_WORDS: Readonly<Record<FrequencySplit, string>> = {
  kind: "Kind",
  status: "Status",
  none: "Nothing",
};

const UNMEASURED: Readonly<Record<FrequencyMeasure, string>> = {
  exercises: "",
  days: "without a known first and last day",
  participations: "without a known participant",
};

/** Where the counts come from and what they leave out, with its number. */
export function gapsNote(gaps: FrequencyGapsRow, chart: ChartValues, numbers: OverviewRow): string {
  const left = [
    [gaps.undated_count, "without a known year"],
    [gaps.imprecise_count, `of which the year is known, but not the ${UNIT_WORDS[chart.unit].one}`],
    [gaps.unmeasured_count, UNMEASURED[chart.measure]],
  ] as const;
  const told = left.filter(([many]) => many > 0).map(([many, why]) => `${count(many)} ${why}`);
  const cancelled = chart.split === "status" ? [] : ["cancelled exercises, unless asked for"];
  const all = [...told, ...cancelled];
  const source = `Source: ${sourcesInWords(numbers)}.`;
  return all.length === 0 ? source : `${source} Left out: ${all.join("; ")}.`;
}
