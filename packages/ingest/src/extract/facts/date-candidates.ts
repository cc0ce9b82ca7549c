import { fromEdtf } from "../dates/calendar.ts";
import type { Frame } from "../frames/frame.ts";
import { type Governor, governorOf, isRange } from "../frames/govern.ts";
import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { bounded } from "./date-bound.ts";
import { beginsHabit } from "./date-habit.ts";
import { type Setting, scoreOf } from "./date-score.ts";
import { type FrameShares, owns, type Share } from "./share.ts";

/** How many sentences from a mention of the exercise a date may still be its own. */
const NEAR = 3;
const FAR = 4;
const LEAST = 0.5;

/** A date that may be that of an exercise. The higher the score, the likelier. */
export interface Candidate {
  readonly date: DateMention;
  readonly reading: SentenceReading;
  readonly score: number;
  /** A day on which something was done in the course of the exercise. */
  readonly is_inner: boolean;
}

/** The dates of an exercise's sentences that may be its own. */
export function candidatesOf(view: FrameShares, setting: Setting): Candidate[] {
  return view.shares.flatMap((share, at) =>
    candidatesIn(share, distanceOf(view, at), view, setting),
  );
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

function candidatesIn(
  share: Share,
  distance: number,
  view: FrameShares,
  setting: Setting,
): Candidate[] {
  return share.reading.dates
    .map((date) => inYearOf(view, date))
    .filter((date) => date.bound !== "before" && isOwned(share, date, view))
    .filter((date) => !conflicts(date, view) && !isSeriesYear(date) && !beginsHabit(date, share))
    .map((date) => governed(date, share, view.frame.kind === "patrol"))
    .filter(({ date, governor }) => isOwn(date, governor, share, distance))
    .map(({ date, governor }) => ({
      date,
      reading: share.reading,
      score: scoreOf({ date, governor, share, distance }, setting),
      is_inner: governor === "inner",
    }))
    .filter(({ score }) => score > LEAST);
}

/** What a date belongs to, and which side it bounds. What is flown and sailed on a patrol is the patrol. */
function governed(
  date: DateMention,
  share: Share,
  isPatrol: boolean,
): { readonly date: DateMention; readonly governor: Governor } {
  const governor = governorOf(share.reading, date);
  if (governor === "other" || governor === "report") return { date, governor };
  const edged = bounded(date, governor, share);
  const isRun = edged !== date || (governor === "inner" && isPatrol);
  return { date: edged, governor: isRun ? "run" : governor };
}

/** A date beside several exercises is that of the nearest, or of the one with its year in the name where the others have no name. */
function isOwned(share: Share, date: DateMention, view: FrameShares): boolean {
  if (owns(share, date)) return true;
  const { year } = view.frame;
  if (year === null || date.rule === "dates.relative-year") return false;
  return date.from?.slice(0, 4) === year && share.others.every((anchor) => anchor.name === null);
}

/** "Joint Tide-2019, held from May 2 to 8", told in 2021: days and months without a year are of the year of the name. */
export function inYearOf({ frame }: FrameShares, date: DateMention): DateMention {
  const year = frame.year ?? yearOfEdition(frame);
  if (year === null || date.year !== "resolved" || date.is_relative || !liesOutside(date, year))
    return date;
  if ((date.from ?? date.to ?? "").slice(0, 4) !== (date.to ?? date.from ?? "").slice(0, 4))
    return date;
  const moved = (edtf: string | null): string | null => edtf && `${year}${edtf.slice(4)}`;
  if ([date.from, date.to].some((edtf) => edtf && fromEdtf(moved(edtf)) === null)) return date;
  return { ...date, from: moved(date.from), to: moved(date.to) };
}

/** Not when a summit met, nor when something was said. */
function isOwn(date: DateMention, governor: Governor, share: Share, distance: number): boolean {
  if (governor === "other") return false;
  if (governor === "report" && !isRange(date) && date.bound === "span") return false;
  return share.anchors.length > 0 || goesOn(date, governor, distance);
}

/** Away from a mention of the exercise a date needs a verb of running, a side that it bounds or two sides. */
function goesOn(date: DateMention, governor: Governor, distance: number): boolean {
  if (!isRange(date) && distance > NEAR) return false;
  if (governor === "run") return true;
  if (!isRange(date) && date.bound === "span") return false;
  if (date.bound !== "span" && distance === 1 && (date.from ?? date.to)?.length === 10) return true;
  return governor !== "none" || date.rule.includes("range");
}

/** "Since 2014", "until 2020": a bare year bounds a habit, not one exercise. */
function isSeriesYear(date: DateMention): boolean {
  return (date.from ?? date.to ?? "").length === 4 && (date.bound !== "span" || isRange(date));
}

/** "The 2018 edition ran from May 2 to 8": the year of an edition that is told by its year. */
function yearOfEdition({ edition_of, times }: Frame): string | null {
  const [time, ...more] = times;
  return edition_of !== null && more.length === 0 && time?.from.length === 4 ? time.from : null;
}

/** A year that cannot be that of the name. */
function conflicts(date: DateMention, view: FrameShares): boolean {
  return view.frame.year !== null && liesOutside(date, view.frame.year);
}

function liesOutside(date: DateMention, year: string): boolean {
  const [first, last] = [date.from ?? date.to, date.to ?? date.from];
  if (first === null || last === null) return false;
  return year < first.slice(0, 4) || year > last.slice(0, 4);
}
