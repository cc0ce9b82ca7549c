import { type Governor, governorOf, isRange } from "../frames/govern.ts";
import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { bounded, isOfPhase } from "./date-bound.ts";
import { type FrameShares, owns, type Share } from "./share.ts";

/** What each sign adds to the score of a date. */
const WEIGHT = {
  anchored: 3,
  near: 2.2,
  each_sentence_away: -0.5,
  range: 2,
  bound: 2,
  day: 1.5,
  month: 0.8,
  phase: -1.5,
  caption: -1.5,
  each_sentence_down: -0.03,
} as const;

const GOVERNED: Readonly<Record<Governor, number>> = {
  run: 1,
  event: 1,
  none: 0,
  inner: -2.5,
  report: 0,
  other: 0,
};

/** How many sentences from a mention of the exercise a date may still be its own. */
const NEAR = 3;
const FAR = 4;
const LEAST = 0.5;

/** A date that may be that of an exercise. The higher the score, the likelier. */
export interface Candidate {
  readonly date: DateMention;
  readonly reading: SentenceReading;
  readonly score: number;
  readonly governor: Governor;
}

/** The dates of an exercise's sentences that may be its own. */
export function candidatesOf(view: FrameShares): Candidate[] {
  return view.shares.flatMap((share, at) => candidatesIn(share, distanceOf(view, at), view));
}

/** Sentences to the nearest one that names the exercise, be it before or behind; at most FAR. */
function distanceOf({ shares }: FrameShares, at: number): number {
  const share = shares[at];
  if (share === undefined || share.anchors.length > 0) return 0;
  let nearest = Math.min(share.distance, FAR);
  for (let k = at + 1; k <= at + NEAR; k++) {
    const next = shares[k];
    if (next !== undefined && next.anchors.length > 0)
      nearest = Math.min(nearest, next.reading.index - share.reading.index);
  }
  return nearest;
}

function candidatesIn(share: Share, distance: number, view: FrameShares): Candidate[] {
  const found: Candidate[] = [];
  for (const one of share.reading.dates) {
    if ((one.from === null && one.to === null) || one.bound === "before" || !owns(share, one))
      continue;
    const governor = governorOf(share.reading, one);
    if (conflicts(one, view) || isSeriesYear(one)) continue;
    const date = bounded(one, governor, share);
    if (!isOwn(date, governor, share, distance)) continue;
    const score = scoreOf(date, governor, share, distance);
    if (score > LEAST) found.push({ date, reading: share.reading, score, governor });
  }
  return found;
}

function scoreOf(date: DateMention, governor: Governor, share: Share, distance: number): number {
  const { reading } = share;
  let score: number =
    share.anchors.length > 0 ? WEIGHT.anchored : WEIGHT.near + distance * WEIGHT.each_sentence_away;
  if (isRange(date)) score += WEIGHT.range;
  else if (date.bound !== "span") score += WEIGHT.bound;
  else score += GOVERNED[governor];
  const precision = (date.from ?? date.to ?? "").length;
  if (precision === 10) score += WEIGHT.day;
  else if (precision === 7) score += WEIGHT.month;
  if (isOfPhase(date, reading)) score += WEIGHT.phase;
  if (reading.role === "caption") score += WEIGHT.caption;
  return score + reading.index * WEIGHT.each_sentence_down;
}

/** Not when a summit met, nor when something was said. */
function isOwn(date: DateMention, governor: Governor, share: Share, distance: number): boolean {
  if (governor === "other" || (governor === "report" && !isRange(date))) return false;
  return share.anchors.length > 0 || goesOn(date, governor, distance);
}

/** Away from a mention of the exercise a date needs a verb of running, a side that it bounds or two sides. */
function goesOn(date: DateMention, governor: Governor, distance: number): boolean {
  if (!isRange(date) && distance > NEAR) return false;
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
