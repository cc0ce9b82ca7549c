import { type CalendarDate, firstDay, fromDayNumber, isCalendarDay } from "./calendar.ts";
import { type Bound, boundAt } from "./cues.ts";
import type { Phrase } from "./join.ts";
import type { Reference } from "./resolve.ts";
import {
  hasStatedYear,
  isOfWeekdays,
  isYearless,
  lastFromFirst,
  resolvePhrase,
  type Sides,
} from "./resolve-phrase.ts";
import { type Tense, tenseAt } from "./tense.ts";

/** A resolved phrase of one sentence. */
export interface Resolved {
  readonly phrase: Phrase;
  readonly bound: Bound;
  readonly sides: Sides;
}

function boundOf(text: string, phrase: Phrase, previous: Resolved | undefined): Bound {
  if (phrase.kind !== "single") return "span";
  const before = previous?.phrase;
  const isAfterFrom =
    previous?.bound === "start" &&
    /\bfrom\s[^,;]{0,20}$/i.test(text.slice(Math.max(0, (before?.start ?? 0) - 30), before?.start));
  return boundAt(text, phrase.start, phrase.end, before?.end ?? 0, isAfterFrom);
}

/** "opened Monday and runs through Friday": the end comes after the start that the sentence told just before. */
function closingSide(
  phrase: Phrase,
  bound: Bound,
  previous: Resolved | undefined,
): CalendarDate | null {
  if (bound !== "end" || previous?.bound !== "start") return null;
  // "held since 2012, it ends on June 15": the year of the first is none of the last
  if (previous.sides.from === null || previous.sides.from.month === null) return null;
  return lastFromFirst(phrase.first, previous.sides.from);
}

/** "finished on Wednesday, having started on Monday": the start comes before the end that the sentence told just before. */
function openingSide(
  phrase: Phrase,
  bound: Bound,
  from: CalendarDate | null,
  previous: Resolved | undefined,
): CalendarDate | null {
  const to = previous?.sides.to ?? null;
  const isBare = phrase.first.form === "weekday" && phrase.first.which === "bare";
  if (bound !== "start" || !isBare || from?.day == null || to?.day == null) return null;
  if (previous === undefined || !isOfWeekdays(previous.phrase) || firstDay(from) <= firstDay(to))
    return null;
  return fromDayNumber(firstDay(from) - 7);
}

/** "tomorrow they put out, and on Friday it is over": what no verb dates lies ahead, as does the day told just before. */
function tenseBeside(previous: Resolved | undefined, published: CalendarDate | null): Tense | null {
  const day = previous?.sides.from ?? previous?.sides.to ?? null;
  if (day?.day == null || published?.day == null) return null;
  return firstDay(day) > firstDay(published) ? "future" : null;
}

/** "in April, and in September": months that no verb dates follow one another in one year. */
function inOneYear(
  { kind, first }: Phrase,
  tense: Tense | null,
  previous: Resolved | undefined,
): Sides | null {
  const before = previous?.sides.from ?? null;
  if (kind !== "single" || tense !== null || before?.month == null || previous === undefined)
    return null;
  if (!isYearless(first) || !isYearless(previous.phrase.first) || first.month < before.month)
    return null;
  const date = { year: before.year, month: first.month, day: first.day };
  return first.day !== null && !isCalendarDay(date.year, date.month, first.day)
    ? null
    : { from: date, to: date };
}

function sureTense(tense: Tense | "open" | null): Tense | null {
  return tense === "open" ? null : tense;
}

/** Resolves one phrase of a sentence beside the one before it; `null` for what is no date but a length of time. */
export function resolveIn(
  text: string,
  phrase: Phrase,
  previous: Resolved | undefined,
  known: Omit<Reference, "tense">,
): Resolved | null {
  const bound = boundOf(text, phrase, previous);
  const isWeekday = isOfWeekdays(phrase);
  const told = hasStatedYear(phrase) ? null : tenseAt(text, phrase.start, phrase.end, isWeekday);
  const isOpen = bound === "end" || bound === "before";
  const isBare = isWeekday || phrase.first.form === "month-day";
  const tense = sureTense(
    told ?? (isBare && isOpen ? "future" : tenseBeside(previous, known.published)),
  );
  const sides = inOneYear(phrase, tense, previous) ?? resolvePhrase(phrase, { ...known, tense });
  const closed = closingSide(phrase, bound, previous);
  const opened = openingSide(phrase, bound, sides.from, previous);
  const isDuration =
    phrase.first.form === "offset" && phrase.first.needs_future && sides.from === null;
  if (isDuration) return null;
  return {
    phrase,
    bound,
    sides: { from: opened ?? sides.from, to: closed ?? sides.to },
  };
}
