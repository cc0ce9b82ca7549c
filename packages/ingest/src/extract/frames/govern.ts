import type { DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** What a date or a place belongs to: the exercise, how it runs, another event ("summit"), or the report itself ("said on Monday"). */
export type Governor = "event" | "run" | "other" | "report" | "none";

/** The governor of what stands at `span`: the nearest word before it in its sentence; words behind count only where nothing stands before. */
export function governorOf(reading: SentenceReading, span: Span): Governor {
  let best: Governor = "none";
  let distance = Number.POSITIVE_INFINITY;
  for (const [at, governor] of governors(reading)) {
    const before = at.end <= span.start;
    if (!before && at.start < span.end) continue;
    const gap = before ? span.start - at.end : 400 + at.start - span.end;
    if (gap >= distance) continue;
    distance = gap;
    best = governor;
  }
  return best;
}

function* governors(reading: SentenceReading): Generator<[Span, Governor]> {
  for (const name of reading.names) yield [name, "event"];
  for (const event of reading.events) yield [event, "event"];
  for (const cue of reading.scene.cues) {
    if (cue.class === "other:event") yield [cue, "other"];
    else if (cue.class === "report:verb") yield [cue, "report"];
    else if (cue.class.startsWith("run:") || cue.class.startsWith("status:")) yield [cue, "run"];
  }
}

/** The dates of a sentence that may be those of an exercise: not when something was said, nor when a summit met. */
export function eventDates(reading: SentenceReading): DateMention[] {
  return reading.dates.filter((date) => {
    if (date.from === null && date.to === null) return false;
    const governor = governorOf(reading, date);
    if (governor === "report") return isRange(date);
    return governor !== "other";
  });
}

/** A stretch of several days, which no report is made on. */
export function isRange(date: DateMention): boolean {
  return date.bound === "span" && date.from !== date.to;
}
