import { isRange } from "../frames/govern.ts";
import type { Candidate } from "./date-candidates.ts";
import type { DateFacts } from "./date-facts.ts";
import type { Found } from "./share.ts";

/** No exercise is taken to last longer than this, in months. */
const LONGEST = 6;

/**
 * Puts the best date of each kind together: a stretch as it is; else a single date, narrowed by a start or end that it agrees with. A day on
 * which something goes on that takes longer (`lasts`), or that ends on a later day, is its first.
 */
export function combine(
  span: Candidate | null,
  start: Candidate | null,
  end: Candidate | null,
  lasts: boolean,
): DateFacts {
  const sides = { start: sideOf(start, "from"), end: sideOf(end, "to") };
  if (span === null) return sides;
  const single = { start: fact(span, "from"), end: fact(span, "to") };
  if (isRange(span.date)) return single;
  if (isDay(span) && span.is_inner)
    return start === null && end === null ? { start: monthOf(single.start), end: null } : sides;
  if (isDay(span) && start === null && (end === null ? lasts : isBefore(span, end)))
    return { start: single.start, end: sides.end };
  return narrowed(span, start, end);
}

/** A single date beside a start and an end: whichever agree, else the likelier. */
function narrowed(span: Candidate, start: Candidate | null, end: Candidate | null): DateFacts {
  const sides = { start: sideOf(start, "from"), end: sideOf(end, "to") };
  const weaker = span.score < Math.max(start?.score ?? 0, end?.score ?? 0);
  if (start !== null && agrees(span, start))
    return { start: sides.start, end: sides.end ?? wider(span) };
  if (end !== null && agrees(span, end) && (start === null || !weaker))
    return { start: wider(span), end: sides.end };
  return weaker ? sides : { start: fact(span, "from"), end: fact(span, "to") };
}

/** A day inside an exercise tells no more than the month in which it went on. */
function monthOf(day: Found<string> | null): Found<string> | null {
  return day && { ...day, value: day.value.slice(0, 7) };
}

function isDay({ date }: Candidate): boolean {
  return (date.from ?? "").length === 10;
}

/** Whether a day comes before the last one of an exercise, and not too long before. */
function isBefore(day: Candidate, end: Candidate): boolean {
  const from = day.date.from ?? "";
  const to = end.date.to ?? "";
  return from < to && monthsOf(to) - monthsOf(from) <= LONGEST;
}

function monthsOf(edtf: string): number {
  return Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7) || "12");
}

function sideOf(candidate: Candidate | null, side: "from" | "to"): Found<string> | null {
  return candidate === null ? null : fact(candidate, side);
}

/** A month or year around a known day still bounds the other side; a day does not. */
function wider(candidate: Candidate): Found<string> | null {
  return isDay(candidate) ? null : fact(candidate, "from");
}

function agrees(a: Candidate, b: Candidate): boolean {
  const left = a.date.from ?? a.date.to ?? "";
  const right = b.date.from ?? b.date.to ?? "";
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) === right.slice(0, length);
}

function fact(candidate: Candidate, side: "from" | "to"): Found<string> | null {
  const { date, reading } = candidate;
  const value = date[side] ?? (side === "from" ? date.to : date.from);
  return value === null ? null : { value, span: date, reading, rule: date.rule };
}

/** Sides that contradict each other: the later word yields. */
export function repair(dates: DateFacts): DateFacts {
  const { start, end } = dates;
  if (start === null || end === null) return dates;
  const length = Math.min(start.value.length, end.value.length);
  return start.value.slice(0, length) <= end.value.slice(0, length) ? dates : { start, end: null };
}
