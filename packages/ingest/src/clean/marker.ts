import { type CalendarDate, calendarDate, dayNumber, findDates } from "./calendar.ts";
import type { DateClue } from "./draft.ts";

/** A date that stands in front of the first words of a text. */
export interface Marker {
  readonly date: CalendarDate;
  /** UTF-16 length with the white space behind it. */
  readonly length: number;
}

/** Reads the marker that collectors of pages put in front of a text: the word "date" and an ISO day. */
export function readMarker(text: string): Marker | null {
  const match = /^date:?\s+(\d{4}-\d{2}-\d{2})(?!\d)\s*/i.exec(text.slice(0, 60));
  const date = match === null ? undefined : findDates(match[1] ?? "")[0]?.date;
  return match === null || date === undefined ? null : { date, length: match[0].length };
}

const WEEKDAYS = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"];
const WEEKDAY_DATE =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \((\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})\)/g;

/** The first day in figures behind the weekday that it really was, as in "on Friday (12/7/24)": the day of the report. */
export function weekdayDates(text: string): DateClue[] {
  for (const [, weekday, day, month, year] of text.matchAll(WEEKDAY_DATE)) {
    const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
    const date = calendarDate(full, Number(month), Number(day));
    if (date === null) continue;
    const really = WEEKDAYS[dayNumber(date) % 7];
    if (weekday?.toLowerCase().startsWith(really ?? "-") === true)
      return [{ kind: "weekday", date }];
  }
  return [];
}
