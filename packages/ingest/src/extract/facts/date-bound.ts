import { type Governor, isRange } from "../frames/govern.ts";
import type { CueMention, DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { Share } from "./share.ts";

/** How far from a date the verb that makes it a start or an end may stand, in characters. */
const REACH = 90;
/** How far before a date "the second phase" may stand. */
const PHASE_REACH = 60;
const OTHER_REACH = 30;
const BESIDE = 30;

type Edge = "start" | "end" | "hold";

/** "Later this week the two are to open X", "Monday saw the start of X": the nearest word of beginning, ending or holding tells what a single date is. */
export function bounded(date: DateMention, governor: Governor, share: Share): DateMention {
  if (date.bound !== "span" || isRange(date)) return date;
  const { cues } = share.reading.scene;
  let best: Edge = "hold";
  let least = REACH;
  for (const cue of cues) {
    const edge = edgeOf(cue);
    if (edge === null || isOfOther(cue, cues) || isPartOf(cue, date)) continue;
    if (governor === "inner" && !isOfExercise(cue, share)) continue;
    const far = distance(cue, date) + (edge === "hold" ? 0.5 : 0);
    if (far >= least) continue;
    best = edge;
    least = far;
  }
  return best === "hold" ? date : { ...date, bound: best };
}

/** "at the end of June" is no end. */
function isPartOf(cue: CueMention, date: DateMention): boolean {
  return cue.start < date.end && cue.end > date.start;
}

/** "the last day of his trip". */
function isOfOther(cue: CueMention, cues: readonly CueMention[]): boolean {
  return cues.some(
    (c) => c.class === "other:event" && c.start >= cue.end && c.start - cue.end < OTHER_REACH,
  );
}

/** Where ships arrive and ministers watch, only the beginning or end of the exercise itself tells. */
function isOfExercise(cue: CueMention, share: Share): boolean {
  return share.anchors.some((anchor) => distance(cue, anchor) < BESIDE);
}

function edgeOf(cue: CueMention): Edge | null {
  if (cue.class === "run:start") return "start";
  if (cue.class === "run:end") return "end";
  return cue.class === "run:hold" ? "hold" : null;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** "the active phase from 21 to 25 July": a date of a part only. */
export function isOfPhase(date: DateMention, reading: SentenceReading): boolean {
  return reading.scene.cues.some(
    (cue) =>
      cue.class === "run:phase" && cue.end <= date.start && date.start - cue.end < PHASE_REACH,
  );
}
