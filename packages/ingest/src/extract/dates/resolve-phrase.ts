import {
  type CalendarDate,
  dayNumber,
  firstDay,
  fromDayNumber,
  lastDay,
  weekdayOfNumber,
} from "./calendar.ts";
import type { Phrase } from "./join.ts";
import { type CalendarValue, isCalendarDayValue, type PointValue } from "./point.ts";
import { type Reference, resolvePoint } from "./resolve.ts";

/** Both sides of a phrase. */
export interface Sides {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A day or month whose year the text leaves open. */
export function isYearless(value: PointValue): value is CalendarValue & { month: number } {
  if (value.form !== "calendar" || value.month === null) return false;
  return value.year === null && value.year_shift === null;
}

function inYear(value: CalendarValue, year: number): CalendarDate {
  return { year, month: value.month, day: value.day };
}

/** "August 28 to September 5, 2018", "Dec 28 to Jan 3, 2021": the year of the end, or the year before it. */
function firstFromLast(value: CalendarValue, last: CalendarDate): CalendarDate {
  const first = inYear(value, last.year);
  return firstDay(first) > lastDay(last) ? inYear(value, last.year - 1) : first;
}

/**
 * The last day of what began on `first`: a date without a year or a weekday comes after it. `null` where the value says
 * enough by itself.
 */
export function lastFromFirst(value: PointValue, first: CalendarDate): CalendarDate | null {
  if (isYearless(value)) {
    const last = inYear(value, first.year);
    return lastDay(last) < firstDay(first) ? inYear(value, first.year + 1) : last;
  }
  if (first.month === null || first.day === null) return null;
  const number = dayNumber(first.year, first.month, first.day);
  if (value.form === "weekday" && value.which === "bare") {
    return fromDayNumber(number + ((value.weekday - weekdayOfNumber(number) + 7) % 7 || 7));
  }
  if (value.form === "month-day" && value.shift === null) return { ...first, day: value.day };
  return null;
}

function isStated(value: PointValue): boolean {
  return value.form === "calendar" && value.year !== null;
}

function sidesOf(phrase: Phrase, reference: Reference): Sides {
  const { first, last } = phrase;
  if (phrase.kind === "single") {
    const date = resolvePoint(first, reference);
    return { from: date, to: date };
  }
  if (isYearless(first) && isStated(last)) {
    const to = resolvePoint(last, reference);
    return { from: to && firstFromLast(first, to), to };
  }
  const from = resolvePoint(first, reference);
  const to = from === null ? null : lastFromFirst(last, from);
  return { from, to: to ?? resolvePoint(last, reference) };
}

function isBackwards({ from, to }: Sides): boolean {
  return from !== null && to !== null && lastDay(to) < firstDay(from);
}

/** Resolves both sides of a phrase. A range that would run backwards began in the past, or it has no sides. */
export function resolvePhrase(phrase: Phrase, reference: Reference): Sides {
  const sides = sidesOf(phrase, reference);
  if (!isBackwards(sides)) return sides;
  const earlier = sidesOf(phrase, { ...reference, tense: "past" });
  return isBackwards(earlier) ? { from: null, to: null } : earlier;
}

/** Whether the year of a phrase stands in the text. */
export function hasStatedYear(phrase: Phrase): boolean {
  return isStated(phrase.first) || isStated(phrase.last);
}

/** Whether deictic words are part of a phrase ("today", "July of last year"). */
export function isRelative(phrase: Phrase): boolean {
  return [phrase.first, phrase.last].some((it) => it.form !== "calendar" || it.year_shift !== null);
}

/** Whether a phrase is told by weekdays alone, which are past unless said otherwise. */
export function isOfWeekdays(phrase: Phrase): boolean {
  return [phrase.first, phrase.last].some((it) => !isCalendarDayValue(it) && it.form === "weekday");
}
