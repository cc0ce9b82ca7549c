import { governorOf, isRange } from "../frames/govern.ts";
import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Start and end of an exercise, EDTF level 0, each with its words. */
export interface DateFacts {
  readonly start: Found<string> | null;
  readonly end: Found<string> | null;
}

interface Candidate {
  readonly date: DateMention;
  readonly reading: SentenceReading;
  readonly score: number;
}

/** Chooses the dates of an exercise: its own sentence before others, stretches before single days, days before months. */
export function datesOf(view: FrameShares, published: string | null): DateFacts {
  const candidates = view.shares
    .flatMap((share) => candidatesIn(share, view))
    .sort((a, b) => b.score - a.score || a.date.start - b.date.start);
  const span = candidates.find((c) => c.date.bound === "span") ?? null;
  const start = candidates.find((c) => c.date.bound === "start") ?? null;
  const end = candidates.find((c) => c.date.bound === "end") ?? null;
  const chosen = combine(span, start, end);
  return withYear(repair(chosen, view, published), view, published);
}

function candidatesIn(share: Share, view: FrameShares): Candidate[] {
  const found: Candidate[] = [];
  for (const date of share.reading.dates) {
    if ((date.from === null && date.to === null) || date.bound === "before" || !owns(share, date))
      continue;
    const score = scoreOf(date, share, view);
    if (score > 0) found.push({ date, reading: share.reading, score });
  }
  return found;
}

function scoreOf(date: DateMention, share: Share, view: FrameShares): number {
  const governor = governorOf(share.reading, date);
  const bounded = date.bound !== "span" || isRange(date);
  if (governor === "other" || (governor === "report" && !isRange(date))) return 0;
  if (share.anchors.length === 0 && governor !== "run" && !bounded) return 0;
  if (share.anchors.length === 0 && governor === "none" && !date.rule.includes("range")) return 0;
  if (conflicts(date, view)) return 0;
  let score = share.anchors.length > 0 ? 3 : 1;
  if (bounded) score += 2;
  if (governor === "run" || governor === "event") score += 1;
  if ((date.from ?? date.to ?? "").length === 10) score += 1.5;
  else if ((date.from ?? date.to ?? "").length === 7) score += 0.8;
  if (share.reading.role === "caption") score -= 1.5;
  return score - share.reading.index * 0.03;
}

/** A year that cannot be that of the name. */
function conflicts(date: DateMention, view: FrameShares): boolean {
  const { year } = view.frame;
  if (year === null) return false;
  const from = (date.from ?? date.to ?? "").slice(0, 4);
  const to = (date.to ?? date.from ?? "").slice(0, 4);
  return year < from || year > to;
}

function combine(
  span: Candidate | null,
  start: Candidate | null,
  end: Candidate | null,
): DateFacts {
  const range = span !== null && isRange(span.date);
  const single = span !== null && !range;
  const spanFirst =
    span !== null && (range || span.score >= Math.max(start?.score ?? 0, end?.score ?? 0));
  if (spanFirst && span !== null) {
    const both = { start: fact(span, "from"), end: fact(span, "to") };
    if (range || (start === null && end === null)) return both;
    if (start !== null && agrees(span, start))
      return { start: fact(start, "from"), end: end === null ? wider(span) : fact(end, "to") };
    if (end !== null && agrees(span, end)) return { start: wider(span), end: fact(end, "to") };
    return both;
  }
  if (single && span !== null && start === null && end !== null && agrees(span, end))
    return { start: wider(span), end: fact(end, "to") };
  if (single && span !== null && end === null && start !== null && agrees(span, start))
    return { start: fact(start, "from"), end: wider(span) };
  return {
    start: start === null ? null : fact(start, "from"),
    end: end === null ? null : fact(end, "to"),
  };
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
function repair(dates: DateFacts, _view: FrameShares, _published: string | null): DateFacts {
  const { start, end } = dates;
  if (start === null || end === null) return dates;
  const length = Math.min(start.value.length, end.value.length);
  return start.value.slice(0, length) <= end.value.slice(0, length) ? dates : { start, end: null };
}

/** A year that stands only in the name counts for each side that nothing else dates. */
function withYear(dates: DateFacts, view: FrameShares, _published: string | null): DateFacts {
  const { year } = view.frame;
  const anchor = view.frame.anchors.find((a) => a.name?.year === year && year !== null);
  if (anchor?.name == null || year === null) return dates;
  const reading = view.shares.find((s) => s.anchors.includes(anchor))?.reading;
  if (reading === undefined) return dates;
  const named: Found<string> = { value: year, span: anchor.name, reading, rule: "names.year" };
  return { start: dates.start ?? named, end: dates.end ?? named };
}
