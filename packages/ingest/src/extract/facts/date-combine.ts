import { isRange } from "../frames/govern.ts";
import type { Candidate } from "./date-candidates.ts";
import type { DateFacts } from "./date-facts.ts";
import type { Found } from "./share.ts";

/** Puts the best date of each kind together: a stretch as it is; else a single date, narrowed by a start or end that it agrees with. */
export function combine(
  span: Candidate | null,
  start: Candidate | null,
  end: Candidate | null,
): DateFacts {
  const sides = { start: sideOf(start, "from"), end: sideOf(end, "to") };
  if (span === null) return sides;
  const single = { start: fact(span, "from"), end: fact(span, "to") };
  if (isRange(span.date)) return single;
  const weaker = span.score < Math.max(start?.score ?? 0, end?.score ?? 0);
  if (start !== null && agrees(span, start)) {
    return { start: sides.start, end: sides.end ?? wider(span) };
  }
  if (end !== null && agrees(span, end) && (start === null || !weaker)) {
    return { start: wider(span), end: sides.end };
  }
  return weaker ? sides : single;
}

function sideOf(candidate: Candidate | null, side: "from" | "to"): Found<string> | null {
  return candidate === null ? null : fact(candidate, side);
}

/** A month or year around a known day still bounds the other side; a day does not. */
function wider(candidate: Candidate): Found<string> | null {
  return (candidate.date.from ?? "").length < 10 ? fact(candidate, "from") : null;
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
