import type { ExerciseRow } from "@drillbook/model";
import { nameParts } from "./canonical-name.ts";
import { dayBounds, dayOrNull, earlier } from "./days.ts";
import { decidedOr } from "./decided.ts";
import { ballotsOf, type Group, present } from "./group.ts";
import { vote } from "./vote.ts";

/** The columns of an exercise that tell when it took place. */
export type ExerciseDates = Pick<
  ExerciseRow,
  | "start_edtf"
  | "end_edtf"
  | "start_earliest"
  | "start_latest"
  | "end_earliest"
  | "end_latest"
  | "date_precision"
  | "year"
>;

const PRECISIONS: Readonly<Record<number, ExerciseRow["date_precision"]>> = {
  4: "year",
  7: "month",
  10: "day",
};

const DATE_RULES = {
  keyOf: String,
  precisionOf: (date: string) => date.length,
  // A source that gives the month stands behind a day of that month too.
  supports: (other: string, date: string) => date.startsWith(other),
};

/** The start that most sources give, of those that are not behind an end that was decided. */
function voteStart(group: Group): string | null {
  const end = decidedOr(group, "end_edtf", () => null);
  const last = end === null ? null : dayBounds(end).last;
  const ballots = ballotsOf(group, (report) => present(report.start));
  return vote(
    ballots.filter(({ value }) => last === null || dayBounds(value).first <= last),
    DATE_RULES,
  );
}

/** The end that most sources give among those that are not before the start. */
function voteEnd(group: Group, start: string | null): string | null {
  const first = start === null ? null : dayBounds(start).first;
  const ballots = ballotsOf(group, (report) => present(report.end));
  return vote(
    ballots.filter(({ value }) => first === null || dayBounds(value).last >= first),
    DATE_RULES,
  );
}

/** Publication of the first report that calls it over: by then it had ended. */
function overBy(group: Group): string | null {
  const days = group.reports
    .filter(({ report }) => report.status === "completed")
    .map(({ source }) => (source.published === null ? null : dayBounds(source.published).last));
  return days.reduce(earlier, null);
}

function boundsOf(start: string | null, end: string | null, over: string | null) {
  const began = start === null ? null : dayBounds(start);
  const ended = end === null ? null : dayBounds(end);
  const end_earliest =
    [began?.first, ended?.first]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? null;
  const isPlausible = over !== null && (end_earliest === null || over >= end_earliest);
  const isDated = began !== null || ended !== null;
  const end_latest = earlier(ended?.last ?? null, isPlausible && isDated ? over : null);
  return {
    start_earliest: began?.first ?? null,
    start_latest: earlier(began?.last ?? null, end_latest),
    end_earliest,
    end_latest,
  };
}

function yearOf(group: Group, dated: string | null): number | null {
  if (dated !== null) return Number(dated.slice(0, 4));
  const years = group.reports.flatMap(({ report: { name }, source }) => {
    const published = source.published ?? "";
    const near = published === "" ? null : Number(published.slice(0, 4));
    const year = name === null ? null : nameParts(name, near).year;
    return year === null ? [] : [{ value: year, source: group.sourceOf(source), published }];
  });
  return vote(years, { keyOf: String });
}

/**
 * Merges the dates of one exercise: EDTF as most sources give them, and the bounds that follow. An exercise that a
 * report calls over ended by that report's publication. The year is that of the start.
 */
export function mergeDates(group: Group): ExerciseDates {
  const start_edtf = decidedOr(group, "start_edtf", () => voteStart(group));
  const end_edtf = decidedOr(group, "end_edtf", () => voteEnd(group, start_edtf));
  const dated = start_edtf ?? end_edtf;
  return {
    start_edtf,
    end_edtf,
    ...boundsOf(start_edtf, end_edtf, overBy(group)),
    date_precision: PRECISIONS[start_edtf?.length ?? 0] ?? "unknown",
    year: yearOf(group, dated),
  };
}

/** First and last day of publication among the reports that are dated to the day. */
export function reportedOn(
  group: Group,
): Pick<ExerciseRow, "first_reported_on" | "last_reported_on"> {
  const days = group.reports.flatMap(({ source }) => present(dayOrNull(source.published))).sort();
  return { first_reported_on: days[0] ?? null, last_reported_on: days.at(-1) ?? null };
}
