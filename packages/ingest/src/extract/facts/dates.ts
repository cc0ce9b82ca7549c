import { type Governor, governorOf, isRange } from "../frames/govern.ts";
import type { CueMention, DateMention } from "../mention.ts";
import { wordAt } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** Start and end of an exercise, EDTF level 0, each with its words. */
export interface DateFacts {
  readonly start: Found<string> | null;
  readonly end: Found<string> | null;
}

const PAST = /^(?:began|begun|started|kicked off|opened|launched|commenced|got under way)$/;
/** What a day or a month adds to the score, by the length of the EDTF. */
const PRECISION: Readonly<Record<number, number>> = { 10: 1.5, 7: 0.8 };
/** How many sentences behind a mention of the exercise a date may still be its own. */
const NEAR = 3;

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
  return withYear(orNews(repair(chosen), view, published), view);
}

function candidatesIn(share: Share, view: FrameShares): Candidate[] {
  const found: Candidate[] = [];
  for (const date of share.reading.dates) {
    if ((date.from === null && date.to === null) || date.bound === "before" || !owns(share, date))
      continue;
    const score = scoreOf(date, share, view);
    if (score > 0) found.push({ date: bounded(date, share), reading: share.reading, score });
  }
  return found;
}

/** "Later this week the two are to open X", "Monday saw the start of X": the nearest verb of beginning or ending bounds a single date. */
function bounded(date: DateMention, share: Share): DateMention {
  if (date.bound !== "span" || isRange(date)) return date;
  let best: CueMention | null = null;
  for (const cue of share.reading.scene.cues) {
    if (cue.class !== "run:verb" && cue.class !== "run:start" && cue.class !== "run:end") continue;
    if (
      best === null ||
      distance(cue, date) < distance(best, date) ||
      (distance(cue, date) === distance(best, date) && cue.class !== "run:verb")
    )
      best = cue;
  }
  if (best === null || distance(best, date) > 90 || best.class === "run:verb") return date;
  return { ...date, bound: best.class === "run:start" ? "start" : "end" };
}

function distance(cue: CueMention, date: DateMention): number {
  return Math.max(0, cue.start - date.end, date.start - cue.end);
}

/** 0 for a date that is none of the exercise. */
function scoreOf(date: DateMention, share: Share, view: FrameShares): number {
  const governor = governorOf(share.reading, date);
  if (conflicts(date, view) || isSeriesYear(date) || !isOwn(date, governor, share)) return 0;
  let score = share.anchors.length > 0 ? 3 : 1;
  if (date.bound !== "span" || isRange(date)) score += 2;
  if (governor === "run" || governor === "event") score += 1;
  score += PRECISION[(date.from ?? date.to ?? "").length] ?? 0;
  if (share.reading.role === "caption") score -= 1.5;
  return score - share.reading.index * 0.03;
}

/** Not when a summit met, nor when something was said. */
function isOwn(date: DateMention, governor: Governor, share: Share): boolean {
  if (governor === "other" || (governor === "report" && !isRange(date))) return false;
  return share.anchors.length > 0 || goesOn(date, governor, share);
}

/** Away from a mention of the exercise a date needs a verb of running, a side that it bounds or two sides. */
function goesOn(date: DateMention, governor: Governor, share: Share): boolean {
  if (!isRange(date) && share.distance > NEAR) return false;
  if (governor === "run") return true;
  if (!isRange(date) && date.bound === "span") return false;
  return governor !== "none" || date.rule.includes("range");
}

/** "Since 2014", "until 2020": a bare year bounds a habit, not one exercise. */
function isSeriesYear(date: DateMention): boolean {
  return (date.from ?? date.to ?? "").length === 4 && (date.bound !== "span" || isRange(date));
}

/** A year that cannot be that of the name. */
function conflicts(date: DateMention, view: FrameShares): boolean {
  const { year } = view.frame;
  if (year === null) return false;
  const from = (date.from ?? date.to ?? "").slice(0, 4);
  const to = (date.to ?? date.from ?? "").slice(0, 4);
  return year < from || year > to;
}

/** Puts the best date of each kind together: a stretch as it is; else a single date, narrowed by a start or end that it agrees with. */
function combine(
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
function repair(dates: DateFacts): DateFacts {
  const { start, end } = dates;
  if (start === null || end === null) return dates;
  const length = Math.min(start.value.length, end.value.length);
  return start.value.slice(0, length) <= end.value.slice(0, length) ? dates : { start, end: null };
}

/**
 * News without a date of its own: "have begun" gives the month of publication as start, "announced the exercise on December 6" the month of that day.
 * Only for the main exercise of a dated article.
 */
function orNews(dates: DateFacts, view: FrameShares, published: string | null): DateFacts {
  if (
    published?.length !== 10 ||
    view.frame.is_background ||
    dates.start !== null ||
    dates.end !== null
  )
    return dates;
  for (const share of view.shares) {
    for (const cue of share.reading.scene.cues) {
      if (share.anchors.length === 0 || !owns(share, cue)) continue;
      if (isBeginning(cue, share)) {
        return {
          start: {
            value: published.slice(0, 7),
            span: cue,
            reading: share.reading,
            rule: "dates.published-month",
          },
          end: null,
        };
      }
      const told = toldOn(cue, share);
      if (told !== null) return { start: told, end: told };
    }
  }
  return dates;
}

/** "have begun", "kicked off": begun when the article appeared. */
function isBeginning(cue: CueMention, share: Share): boolean {
  if (cue.class !== "run:start" || !PAST.test(cue.cue)) return false;
  const before = wordAt(share.reading.scene, cue.first - 1);
  return (
    !["to", "will", "not", "be"].includes(before) &&
    share.anchors.some((a) => Math.abs(a.start - cue.end) < 60 || Math.abs(cue.start - a.end) < 60)
  );
}

/** "On December 6 the ministry announced the third joint exercise": the exercise is the news of that day. */
function toldOn(cue: CueMention, share: Share): Found<string> | null {
  const { reading } = share;
  if (cue.class !== "report:verb") return null;
  const object = share.anchors.some((a) => a.start >= cue.end && a.start - cue.end < 3);
  const date = reading.dates.find((d) => d.from?.length === 10 && d.end <= cue.start);
  if (!object || date?.from == null) return null;
  return { value: date.from.slice(0, 7), span: date, reading, rule: "dates.news-month" };
}

/** A year that stands only in the name counts for each side that nothing else dates. */
function withYear(dates: DateFacts, view: FrameShares): DateFacts {
  const { year } = view.frame;
  const anchor = view.frame.anchors.find((a) => a.name?.year === year && year !== null);
  if (anchor?.name == null || year === null) return dates;
  const reading = view.shares.find((s) => s.anchors.includes(anchor))?.reading;
  if (reading === undefined) return dates;
  const named: Found<string> = { value: year, span: anchor.name, reading, rule: "names.year" };
  return { start: dates.start ?? named, end: dates.end ?? named };
}
