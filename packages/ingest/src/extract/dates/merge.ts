import { type CalendarValue, calendarValue, isCalendarDayValue, type Point } from "./point.ts";

const WEEKDAY_GAP = /^,?\s{0,3}\(?(?:the\s)?$/;
const AFTER_WEEKDAY_GAP = /^,?\s\(?$/;
const SHARED_GAP =
  /^,?\s{0,3}(?:(?:and|or|&|to|until|through|[-–—])\s{0,3})?(?:(?:in|on|from|between|then|again)\s{1,3}){0,2}(?:the\s)?$/i;
const LEADING_YEAR_GAP = /^,?\s{1,3}(?:(?:on|in|from|between|during|since|the)\s{1,3}){0,3}$/i;

/** "Monday, September 8", "Tuesday (Nov 27)": one date; the weekday helps where the year is not told. */
function mergeWeekday(text: string, left: Point, right: Point): Point | null {
  const gap = text.slice(left.end, right.start);
  const [weekday, date] = left.value.form === "weekday" ? [left, right] : [right, left];
  if (weekday.value.form !== "weekday" || !isCalendarDayValue(date.value)) return null;
  if (weekday.value.which !== "bare" || date.dependent) return null;
  if (weekday === left ? !WEEKDAY_GAP.test(gap) : !AFTER_WEEKDAY_GAP.test(gap)) return null;
  if (weekday === right && weekday.dependent) return null;
  const value = calendarValue({ ...date.value, weekday: weekday.value.weekday });
  return { ...date, value, start: left.start, end: right.end };
}

/** "today, Friday", "tomorrow (Monday)": the weekday says nothing new. */
function mergeDeictic(text: string, left: Point, right: Point): Point | null {
  if (left.value.form !== "offset" || left.value.unit !== "day") return null;
  if (right.value.form !== "weekday" || right.value.which !== "bare") return null;
  return /^(?:,\s|\s\()$/.test(text.slice(left.end, right.start))
    ? { ...left, end: right.end }
    : null;
}

/** Makes one point of a date and its weekday. */
export function mergeWeekdays(text: string, points: readonly Point[]): readonly Point[] {
  if (points.length < 2) return points;
  const merged: Point[] = [];
  for (const point of points) {
    const left = merged.at(-1);
    const one =
      left === undefined
        ? null
        : (mergeWeekday(text, left, point) ?? mergeDeictic(text, left, point));
    if (one === null) merged.push(point);
    else merged[merged.length - 1] = one;
  }
  return merged;
}

function lacksYear(point: Point | undefined): point is Point & { value: CalendarValue } {
  if (point?.value.form !== "calendar") return false;
  return point.value.month !== null && point.value.year === null && point.value.year_shift === null;
}

function yearOf(point: Point | undefined): CalendarValue | null {
  return point?.value.form === "calendar" && point.value.year !== null ? point.value : null;
}

function sharesNext(text: string, point: CalendarValue, next: Point, end: number): boolean {
  const value = yearOf(next);
  if (value === null || value.month === null || !SHARED_GAP.test(text.slice(end, next.start)))
    return false;
  const order = (date: CalendarValue): number => (date.month ?? 0) * 32 + (date.day ?? 0);
  return order(point) <= order(value);
}

/** Gives a date the year that the text states once for several: "May 3 and October 5, 2024", "In 2018, from 5 to 9 May". */
export function shareYears(text: string, points: readonly Point[]): readonly Point[] {
  if (points.length < 2) return points;
  const shared = [...points];
  for (let at = shared.length - 1; at >= 0; at -= 1) {
    const [point, next] = [shared[at], shared[at + 1]];
    if (!lacksYear(point) || next === undefined) continue;
    if (!sharesNext(text, point.value, next, point.end)) continue;
    shared[at] = { ...point, value: { ...point.value, year: yearOf(next)?.year ?? null } };
  }
  return shared.map((point, at) => {
    const [left, before] = [shared[at - 1], shared[at - 2]];
    const leading = left?.value.form === "bare" ? before : left;
    const year = yearOf(leading);
    if (!lacksYear(point) || leading === undefined || leading.rule !== "year" || year === null)
      return point;
    const gap = text.slice(leading.end, left?.value.form === "bare" ? left.start : point.start);
    return LEADING_YEAR_GAP.test(gap)
      ? { ...point, value: { ...point.value, year: year.year } }
      : point;
  });
}
