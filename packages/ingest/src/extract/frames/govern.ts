import type { CueMention, DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/**
 * What a date or a place belongs to: the exercise, how it runs, what is done in its course ("fired", "arrived"), another event ("summit"), or the
 * report itself ("said on Monday").
 */
export type Governor = "event" | "run" | "inner" | "other" | "report" | "none";

/** What is said, not when. */
const THAT = /\bthat\b|:\s/;
/** "The third, he said, would be in 2018": words of saying set between commas. */
const SAID_BESIDE = /^,\s(?:will|would|is|are|was|were|has|had)\b/;
/** "ended with a parade on Saturday". */
const WITH = /\bwith\s(?:an?|the)\s(?:\w+\s)?$/i;
/** "planners meet before X, in August": the date is not that of X. */
const ASIDE = /\b(?:before|after|ahead of|prior to|following)\s(?:the\s)?["“‘]?$/i;
/** What may stand between a date and the verb that it goes before: "on Monday had begun". */
const BESIDE =
  /^\s(?!to\s)(?:(?:was|were|is|are|has|have|had|will|would|also|then|jointly)\s){0,2}$/;
/** "arrived for the drills", "fired during X": the exercise only tells where. */
const ADJUNCT =
  /\b(?:for|to|into|in|during|of|within|at|from|toward|towards|aboard)\s(?:the\s|a\s|an\s|their\s|its\s)?[“"‘'”]?(?:[\w-]+\s){0,3}[“"‘']?$/i;

/** "On Monday, the ministry said": a date so near to the beginning of the sentence may belong to what stands behind a comma. */
const OPENING = 20;

interface Governing {
  readonly at: Span;
  readonly governor: Governor;
  /** "called off": a day is that of the news, a year that of the exercise. */
  readonly is_cancelling?: boolean;
}

/** "landed on Monday in the course of the drill": the exercise comes in only as a setting. */
const SETTING =
  /\b(?:in\sthe\s(?:course|framework|context|frame)\sof|as\spart\sof|during|within)\s(?:the\s|a\s|an\s|their\s|its\s)?[“"‘'”]?(?:[\w-]+\s){0,3}[“"‘']?$/i;

/** The governor of what stands at `span`: the verb right behind it, else the nearest word before it in its sentence, else the first verb behind it. */
export function governorOf(reading: SentenceReading, span: Span): Governor {
  const all = isYear(span) ? governorsIn(reading).map(overYear) : governorsIn(reading);
  const { text } = reading.scene;
  // "this year's drills": part of the words for the exercise
  if (reading.events.some((e) => e.start <= span.start && e.end >= span.end)) return "event";
  if (reading.names.some((name) => isOwner(span, name, text))) return "event";
  const beside = all.find(({ at }) => at.start > span.end && at.start - span.end < 24);
  const isNext = beside !== undefined && BESIDE.test(text.slice(span.end, beside.at.start));
  if (isNext && isVerb(beside) && !(beside.governor === "report" && isYear(span)))
    return beside.governor;
  const before = nearestBefore(all, span, text);
  if (before === "run" && isInSetting(all, span, text)) return "inner";
  if (before !== null) return before;
  const isFirst = span.start - reading.start < OPENING;
  const behind = all.filter(
    ({ at, governor }) =>
      at.start >= span.end &&
      !(governor === "report" && isSaidAside(at, span, text)) &&
      (governor !== "report" || isFirst || !text.slice(span.end, at.start).includes(",")),
  );
  const [first] = behind;
  if (first === undefined) return "none";
  return (isVerb(first) ? first : (behind.find(isVerb) ?? first)).governor;
}

/** "In August 2005, the agency recalled, they trained": words of saying between commas, behind a date that is no day. */
function isSaidAside(report: Span, span: Span | DateMention, text: string): boolean {
  const between = text.slice(span.end, report.start);
  const isLong = "bound" in span && !isDay(span);
  return isLong && /^,\s[^,]+$/.test(between) && text.slice(report.end, report.end + 1) === ",";
}

/** "The one planned for 2020 was called off": no news is of a year. */
function isYear(span: Span | DateMention): boolean {
  return "bound" in span && span.year === "stated" && (span.from ?? span.to)?.length === 4;
}

/** "recalled that last year's Amber Tide": the time whose exercise it is. */
function isOwner({ end }: Span, { start }: Span, text: string): boolean {
  return start > end && /^['’]s\s(?:\p{L}+\s){0,2}["“‘']?$/u.test(text.slice(end, start));
}

/** "It was called off in 2013": the edition of that year. */
function overYear(one: Governing): Governing {
  return one.is_cancelling ? { ...one, governor: "run" } : one;
}

function isInSetting(all: readonly Governing[], span: Span, text: string): boolean {
  const events = all.filter(({ governor }) => governor === "event");
  const [first] = events;
  if (first === undefined || first.at.start < span.end) return false;
  return SETTING.test(text.slice(Math.max(0, first.at.start - 60), first.at.start));
}

function isVerb({ governor }: Governing): boolean {
  return governor !== "event" && governor !== "other";
}

function nearestBefore(all: readonly Governing[], span: Span, text: string): Governor | null {
  for (let k = all.length - 1; k >= 0; k--) {
    const one = all[k];
    if (one === undefined || one.at.end > span.start) continue;
    if (one.governor === "other" && WITH.test(text.slice(0, one.at.start).slice(-12))) continue;
    const between = text.slice(one.at.end, span.start);
    if (one.governor === "report" && (THAT.test(between) || SAID_BESIDE.test(between))) continue;
    return one.governor === "event" ? overEvent(one.at, all[k - 1], span, text) : one.governor;
  }
  return null;
}

/** What governs a date behind an exercise: the verb before both, where the exercise only tells where, or is what was announced. */
function overEvent(event: Span, verb: Governing | undefined, span: Span, text: string): Governor {
  if (verb === undefined) return "event";
  const object = text.slice(verb.at.end, event.start);
  if (verb.governor === "inner" && ADJUNCT.test(object)) return "inner";
  return verb.governor === "report" && isDay(span) && !THAT.test(object) ? "report" : "event";
}

/** "announced the drill on Tuesday": a single day is when it was announced. */
function isDay(span: Span | DateMention): boolean {
  return (
    "bound" in span && span.bound === "span" && span.from === span.to && span.from?.length === 10
  );
}

const known = new WeakMap<SentenceReading, readonly Governing[]>();

function governorsIn(reading: SentenceReading): readonly Governing[] {
  const found = known.get(reading) ?? governors(reading);
  known.set(reading, found);
  return found;
}

function governors(reading: SentenceReading): Governing[] {
  const found: Governing[] = [];
  for (const event of [...reading.names, ...reading.events]) {
    const before = reading.scene.text.slice(Math.max(reading.start, event.start - 14), event.start);
    found.push({ at: event, governor: ASIDE.test(before) ? "other" : "event" });
  }
  const taken = new Set(
    reading.scene.cues.filter((c) => c.class === "run:inner").map((c) => c.first),
  );
  for (const cue of reading.scene.cues) {
    const governor = governorBy(cue);
    if (governor === null || (governor === "run" && taken.has(cue.first))) continue;
    found.push({ at: cue, governor, is_cancelling: cue.class === "status:cancelled" });
  }
  return found.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function governorBy(cue: CueMention): Governor | null {
  if (cue.class === "other:event") return "other";
  // "called off on Friday" is the day of the news, not of the exercise
  if (cue.class === "report:verb" || cue.class === "status:cancelled") return "report";
  if (cue.class === "run:inner") return "inner";
  return cue.class.startsWith("run:") || cue.class.startsWith("status:") ? "run" : null;
}

/** The dates of a sentence that may be those of an exercise: not when something was said, nor when a summit met. */
export function eventDates(reading: SentenceReading): DateMention[] {
  return reading.dates.filter((date) => {
    if (date.from === null && date.to === null) return false;
    const governor = governorOf(reading, date);
    if (governor === "report") return isRange(date);
    if (isOfOpinion(date, reading)) return false;
    return governor !== "other" && !(governor === "inner" && isDay(date));
  });
}

/** "Last year, too, it called the drills a threat": when somebody said so. */
const OPINION =
  /^[^.;:]{0,50}\b(?:called|denounced|condemned|labell?ed|branded|described|critici[sz]ed|slammed|protested)\s(?:against\s)?(?:the|these|those|such|its|their)\s(?:\p{L}+\s){0,3}$/u;

function isOfOpinion({ end }: DateMention, { events, scene }: SentenceReading): boolean {
  const event = events.find(({ start }) => start > end);
  if (event === undefined || event.article === "verb") return false;
  const noun = scene.tokens[event.head];
  return noun !== undefined && OPINION.test(scene.text.slice(end, noun.start));
}

/** A stretch of several days, which no report is made on. */
export function isRange(date: DateMention): boolean {
  return date.bound === "span" && date.from !== date.to;
}
