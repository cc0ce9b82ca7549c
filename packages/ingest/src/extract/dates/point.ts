/** What a deictic word counts from: the publication date or the date told just before. */
export type Anchor = "publication" | "antecedent";

/** A distance in units of the word that carries it: "last" is -1, "this" 0, "next" 1. */
export interface Shift {
  readonly amount: number;
  readonly anchor: Anchor;
}

/** Units that deictic words count in; a weekend is told apart because it needs a tense. */
export type Unit = "day" | "week" | "weekend" | "month" | "year";

/** Which of the weekdays or months around the publication date: bare ones take the tense of the clause. */
export type Which = "bare" | "last" | "past" | "this" | "coming" | "next";

/** A calendar date as far as the text gives it; `year_shift` for "July of last year". */
export interface CalendarValue {
  readonly form: "calendar";
  readonly year: number | null;
  readonly year_shift: Shift | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** A number that may be a day: alone it means nothing, beside a date it takes its month. */
export interface BareValue {
  readonly form: "bare";
  readonly day: number;
  readonly year: number | null;
}

/** "Monday", "next Friday", "Friday of last week". Monday is 0. */
export interface WeekdayValue {
  readonly form: "weekday";
  readonly weekday: number;
  readonly which: Which;
  /** Weeks more than `which` says: 1 for "Thursday week", -1 for "the Thursday before last". */
  readonly weeks: number;
}

/** "last July", "this coming September". */
export interface NearMonthValue {
  readonly form: "near-month";
  readonly month: number;
  readonly which: Which;
}

/** "this summer", "last spring": a year at best. `last_month` is the month in which the season ends. */
export interface SeasonValue {
  readonly form: "season";
  readonly last_month: number;
  readonly which: Which;
}

/** "yesterday", "last month", "three weeks ago"; `needs_future` for "in two weeks", which may also be a duration. */
export interface OffsetValue {
  readonly form: "offset";
  readonly unit: Unit;
  readonly shift: Shift;
  /** `month` for "two weeks ago": less precise than the days that were counted. */
  readonly precision: "day" | "month" | "year";
  readonly needs_future: boolean;
}

/** "the 8th of this month", "on the 15th": a day of a month that is told by its distance or not at all. */
export interface MonthDayValue {
  readonly form: "month-day";
  readonly day: number;
  /** `null` for a bare "the 15th". */
  readonly shift: Shift | null;
}

/** What one point of time says, before it is resolved. */
export type PointValue =
  | CalendarValue
  | BareValue
  | WeekdayValue
  | NearMonthValue
  | SeasonValue
  | OffsetValue
  | MonthDayValue;

/** One point of time in a sentence. Offsets into the sentence, end exclusive. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly value: PointValue;
  /** Last part of the rule's name: `day`, `month`, `weekday`. */
  readonly rule: string;
  /** Counts only as the right side of a range or list: "2007" in "2005-2007", a number glued to a word. */
  readonly dependent: boolean;
}

/** A calendar value with only what is known filled in. */
export function calendarValue(parts: Partial<Omit<CalendarValue, "form">>): CalendarValue {
  return {
    form: "calendar",
    year: parts.year ?? null,
    year_shift: parts.year_shift ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    weekday: parts.weekday ?? null,
  };
}

/** How precise a value is; a bare number and a weekday stand for days. */
export function precisionOf(value: PointValue): "day" | "month" | "year" {
  if (value.form === "calendar") {
    if (value.day !== null) return "day";
    return value.month !== null ? "month" : "year";
  }
  if (value.form === "offset") return value.precision;
  if (value.form === "near-month") return "month";
  return value.form === "season" ? "year" : "day";
}

/** Whether a value is a day of a named month. */
export function isCalendarDayValue(
  value: PointValue,
): value is CalendarValue & { day: number; month: number } {
  return value.form === "calendar" && value.day !== null && value.month !== null;
}
