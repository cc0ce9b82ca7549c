import type { DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** What a date or a place belongs to: the exercise, how it runs, another event ("summit"), or the report itself ("said on Monday"). */
export type Governor = "event" | "run" | "other" | "report" | "none";

/** What is said, not when. */
const THAT = /\bthat\b|:\s/;
/** "planners meet before X, in August": the date is not that of X. */
const ASIDE = /\b(?:before|after|ahead of|prior to|following)\s(?:the\s)?["“‘]?$/i;

/** The governor of what stands at `span`: the nearest word before it in its sentence; words behind count only where nothing stands before. */
export function governorOf(reading: SentenceReading, span: Span): Governor {
  let best: Governor = "none";
  let distance = Number.POSITIVE_INFINITY;
  for (const [at, governor] of governorsIn(reading)) {
    const before = at.end <= span.start;
    if (!before && at.start < span.end) continue;
    const gap = before ? span.start - at.end : 400 + at.start - span.end;
    if (gap >= distance) continue;
    if (governor === "report" && before && THAT.test(reading.scene.text.slice(at.end, span.start)))
      continue;
    distance = gap;
    best = governor;
  }
  return best;
}

type Governing = readonly [Span, Governor];

const known = new WeakMap<SentenceReading, readonly Governing[]>();

function governorsIn(reading: SentenceReading): readonly Governing[] {
  const found = known.get(reading) ?? [...governors(reading)];
  known.set(reading, found);
  return found;
}

function* governors(reading: SentenceReading): Generator<Governing> {
  for (const event of [...reading.names, ...reading.events]) {
    const before = reading.scene.text.slice(Math.max(reading.start, event.start - 14), event.start);
    yield [event, ASIDE.test(before) ? "other" : "event"];
  }
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
