import type { DateMention } from "../mention.ts";

/** A stretch of time, EDTF level 0 on both sides. */
export interface Time {
  readonly from: string;
  readonly to: string;
}

/** The time that a date gives an exercise; `null` for none. */
export function timeOf(date: DateMention | undefined): Time | null {
  const from = date?.from ?? date?.to;
  const to = date?.to ?? date?.from;
  return from && to ? { from, to } : null;
}

/** Whether two times may be those of one exercise: at most two months apart. */
export function timesAgree(a: Time, b: Time): boolean {
  const length = Math.min(a.from.length, b.from.length, 7);
  if (length < 7)
    return a.from.slice(0, 4) <= b.to.slice(0, 4) && b.from.slice(0, 4) <= a.to.slice(0, 4);
  return months(a.from) - months(b.to) <= 1 && months(b.from) - months(a.to) <= 1;
}

/** Whether two times begin and end in the same months. */
export function sameMonths(a: Time, b: Time): boolean {
  return sameMonth(a, b) && a.to.slice(0, 7) === b.to.slice(0, 7);
}

/** Whether two times begin in the same month. */
export function sameMonth(a: Time, b: Time | null): boolean {
  return b !== null && a.from.slice(0, 7) === b.from.slice(0, 7);
}

/** Whether two times are known to the month at least, and no month belongs to both. */
export function monthsApart(a: Time, b: Time): boolean {
  const ends = [a.from, a.to, b.from, b.to];
  if (ends.some((end) => end.length < 7)) return false;
  return a.to.slice(0, 7) < b.from.slice(0, 7) || b.to.slice(0, 7) < a.from.slice(0, 7);
}

/** How many months lie between the beginnings of two times of one year; more than any where one has no month or the years differ. */
export function monthsBetween(a: Time, b: Time): number {
  if (Math.min(a.from.length, b.from.length) < 7 || a.from.slice(0, 4) !== b.from.slice(0, 4))
    return Number.POSITIVE_INFINITY;
  return Math.abs(months(a.from) - months(b.from));
}

function months(edtf: string): number {
  return Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7) || "0");
}
