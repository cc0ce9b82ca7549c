import { type Governor, governorOf, isRange } from "../frames/govern.ts";
import type { CueMention, DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { type FrameShares, owns, type Share } from "./share.ts";

/** What a day or a month adds to the score, by the length of the EDTF. */
const PRECISION: Readonly<Record<number, number>> = { 10: 1.5, 7: 0.8 };

/** How many sentences behind a mention of the exercise a date may still be its own. */
const NEAR = 3;

/** A date that may be that of an exercise. The higher the score, the likelier. */
export interface Candidate {
  readonly date: DateMention;
  readonly reading: SentenceReading;
  readonly score: number;
}

/** The dates of one sentence that may be those of the exercise. */
export function candidatesIn(share: Share, view: FrameShares): Candidate[] {
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
