import {
  type CalendarDate,
  dayNumber,
  firstDay,
  fromDayNumber,
  isCalendarDay,
  shiftMonth,
  weekdayOfNumber,
} from "./calendar.ts";
import type {
  CalendarValue,
  MonthDayValue,
  NearMonthValue,
  OffsetValue,
  PointValue,
  SeasonValue,
  Shift,
  WeekdayValue,
} from "./point.ts";
import type { Tense } from "./tense.ts";

/** What a point is resolved against. */
export interface Reference {
  readonly published: CalendarDate | null;
  /** The date told just before, for "the same month". */
  readonly antecedent: CalendarDate | null;
  readonly tense: Tense | null;
  /** A day told in this sentence or the one before: its year holds where nothing dates the article. */
  readonly near: CalendarDate | null;
}

function anchorOf(shift: Shift, reference: Reference): CalendarDate | null {
  return shift.anchor === "publication" ? reference.published : reference.antecedent;
}

function publicationDay({ published }: Reference): number | null {
  if (published === null || published.month === null || published.day === null) return null;
  return dayNumber(published.year, published.month, published.day);
}

/**
 * How far a date is from the publication. What the tense speaks against counts twelve times: "will run from May 5" may
 * be told on May 7, not in June.
 */
function distance(ahead: number, tense: Tense | null): number {
  const isAgainst = ahead > 0 ? tense === "past" : tense === "future";
  return Math.abs(ahead) * (isAgainst ? 12 : 1);
}

/** How far the date lies from the publication in that year: in days, or in months where one of them has no day. */
function aheadIn(year: number, value: CalendarValue, published: CalendarDate): number {
  const { month, day } = value;
  if (month === null || published.month === null) return 0;
  if (day !== null && published.day !== null) {
    return firstDay({ year, month, day }) - firstDay(published);
  }
  return (year - published.year) * 12 + month - published.month;
}

/** Whether a day exists in that year and falls on the weekday that the text gives with it. */
function isOn(year: number, value: CalendarValue, weekday: number | null): boolean {
  const [month, day] = [value.month ?? 1, value.day ?? 1];
  if (!isCalendarDay(year, month, day)) return false;
  return weekday === null || weekdayOfNumber(dayNumber(year, month, day)) === weekday;
}

/** The year nearest to the publication, on the side that the tense prefers; a weekday beside the date decides first. */
function nearestYear(
  value: CalendarValue,
  reference: Reference,
  weekday: number | null,
): number | null {
  const { published, tense, near } = reference;
  if (published === null) return near?.year ?? null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  const reach = published.month === null ? 0 : 1;
  for (let year = published.year - reach; year <= published.year + reach; year += 1) {
    const far = distance(aheadIn(year, value, published), tense);
    if (far >= least || !isOn(year, value, weekday)) continue;
    best = year;
    least = far;
  }
  return best ?? (weekday === null ? null : nearestYear(value, reference, null));
}

function resolveCalendar(value: CalendarValue, reference: Reference): CalendarDate | null {
  const { month, day, year_shift } = value;
  const anchor = year_shift && anchorOf(year_shift, reference);
  const shifted = year_shift && anchor ? anchor.year + year_shift.amount : null;
  const year = value.year ?? (year_shift ? shifted : nearestYear(value, reference, value.weekday));
  if (year === null || (day !== null && !isCalendarDay(year, month ?? 0, day))) return null;
  return { year, month, day };
}

/** Bare weekdays are past unless the tense is future; "next Friday" is of the next week, Monday first. */
function resolveWeekday(value: WeekdayValue, reference: Reference): CalendarDate | null {
  const today = publicationDay(reference);
  if (today === null) return null;
  return fromDayNumber(today + daysAway(value, today, reference.tense) + 7 * value.weeks);
}

/** Days from the day of publication to the weekday, weeks that are told behind it left aside. */
function daysAway({ weekday, which }: WeekdayValue, today: number, tense: Tense | null): number {
  const ahead = (weekday - weekdayOfNumber(today) + 7) % 7;
  const behind = (7 - ahead) % 7;
  if (which === "next") return 7 - weekdayOfNumber(today) + weekday;
  if (which === "last" || which === "past") return -(behind || 7);
  if (which === "coming") return ahead || 7;
  const isAhead = which === "this" ? tense !== "past" : tense === "future";
  return isAhead ? ahead : -behind;
}

function resolveNearMonth(value: NearMonthValue, { published }: Reference): CalendarDate | null {
  if (published === null) return null;
  const { year, month } = published;
  if (value.which === "this") return { year, month: value.month, day: null };
  if (month === null) return null;
  const isBack = value.which === "last" || value.which === "past";
  const passed = isBack ? value.month >= month : value.month <= month;
  const nearest = isBack ? year - 1 : year + 1;
  return { year: passed ? nearest : year, month: value.month, day: null };
}

/** A winter spans two years and is left open, as is a season told from a year alone. */
function resolveSeason(value: SeasonValue, { published }: Reference): CalendarDate | null {
  if (published === null || value.last_month === 2) return null;
  const { year, month } = published;
  if (value.which === "this") return { year, month: null, day: null };
  if (month === null) return null;
  if (value.which === "last" || value.which === "past") {
    return { year: value.last_month < month ? year : year - 1, month: null, day: null };
  }
  return { year: value.last_month - 2 > month ? year : year + 1, month: null, day: null };
}

/** A week or weekend has no name of its own: its month, where both ends lie in one. */
function monthOfDays(first: number, last: number): CalendarDate | null {
  const [from, to] = [fromDayNumber(first), fromDayNumber(last)];
  return from.month === to.month ? { ...from, day: null } : null;
}

function resolveWeek(value: OffsetValue, today: number, tense: Tense | null): CalendarDate | null {
  const monday = today - weekdayOfNumber(today);
  const { amount } = value.shift;
  if (value.unit === "week") return monthOfDays(monday + 7 * amount, monday + 7 * amount + 6);
  const isPast = tense !== "future" && weekdayOfNumber(today) < 5;
  const saturday = monday + 5 + 7 * (amount === 0 && isPast ? -1 : amount);
  return monthOfDays(saturday, saturday + 1);
}

function resolveOffset(value: OffsetValue, reference: Reference): CalendarDate | null {
  const anchor = anchorOf(value.shift, reference);
  if (anchor === null || (value.needs_future && reference.tense !== "future")) return null;
  const { year, month, day } = anchor;
  const { amount } = value.shift;
  if (value.unit === "year") return { year: year + amount, month: null, day: null };
  if (month === null) return null;
  if (value.unit === "month") return shiftMonth(year, month, amount);
  if (day === null) return null;
  const number = dayNumber(year, month, day);
  if (value.unit === "day") {
    const date = fromDayNumber(number + amount);
    return value.precision === "day" ? date : { ...date, day: null };
  }
  return resolveWeek(value, number, reference.tense);
}

/** "The 15th" without any other day near: the nearest one on the side that the tense prefers, months from the publication. */
function monthOfBareDay(day: number, { published, tense }: Reference): number | null {
  if (published === null || published.month === null) return null;
  if (published.day === null) return 0;
  const ahead = day - published.day;
  const far = (months: number): number => {
    const days = ahead + months * 30;
    return distance(days, tense) * (tense === null && days > 0 ? 1.5 : 1);
  };
  return [0, -1, 1].reduce((best, months) => (far(months) < far(best) ? months : best));
}

/** The month that a bare day lies in: that of a day told just before, else one beside the publication, else that of the date told last. */
function anchorOfBareDay(day: number, reference: Reference): CalendarDate | null {
  const { near, published, antecedent } = reference;
  if (near !== null && !isBesidePublication(near, reference)) return near;
  if (published === null) return antecedent;
  const amount = monthOfBareDay(day, reference);
  if (amount === null || published.month === null) return null;
  return shiftMonth(published.year, published.month, amount);
}

/** "today", "yesterday" or the date of the page: they give no month to a day told behind them. */
function isBesidePublication(day: CalendarDate, reference: Reference): boolean {
  const today = publicationDay(reference);
  return today !== null && Math.abs(firstDay(day) - today) <= 1;
}

function resolveMonthDay(value: MonthDayValue, reference: Reference): CalendarDate | null {
  const { day, shift } = value;
  const anchor = shift === null ? anchorOfBareDay(day, reference) : anchorOf(shift, reference);
  const amount = shift?.amount ?? 0;
  if (anchor === null || anchor.month === null) return null;
  const month = shiftMonth(anchor.year, anchor.month, amount);
  return isCalendarDay(month.year, month.month ?? 0, day) ? { ...month, day } : null;
}

/** A point as a date; `null` where the reference does not allow one. */
export function resolvePoint(value: PointValue, reference: Reference): CalendarDate | null {
  switch (value.form) {
    case "calendar":
      return resolveCalendar(value, reference);
    case "weekday":
      return resolveWeekday(value, reference);
    case "near-month":
      return resolveNearMonth(value, reference);
    case "season":
      return resolveSeason(value, reference);
    case "offset":
      return resolveOffset(value, reference);
    case "month-day":
      return resolveMonthDay(value, reference);
    case "bare":
      return null;
  }
}
