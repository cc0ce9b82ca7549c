import type { Sentence } from "../../clean/document.ts";
import type { DateMention } from "../mention.ts";
import {
  type CalendarDate,
  firstDay,
  fromDayNumber,
  fromEdtf,
  isCalendarDay,
  toEdtf,
} from "./calendar.ts";
import { type Bound, boundAt } from "./cues.ts";
import { joinPoints, type Phrase } from "./join.ts";
import { mergeWeekdays, shareYears } from "./merge.ts";
import type { Reference } from "./resolve.ts";
import {
  hasStatedYear,
  isOfWeekdays,
  isRelative,
  isYearless,
  lastFromFirst,
  resolvePhrase,
  type Sides,
} from "./resolve-phrase.ts";
import { scanPoints } from "./scan.ts";
import { type Tense, tenseAt } from "./tense.ts";

/** A resolved phrase of one sentence. */
interface Resolved {
  readonly phrase: Phrase;
  readonly bound: Bound;
  readonly sides: Sides;
}

function edtf(date: CalendarDate | null): string | null {
  return date && toEdtf(date);
}

/** What a bound leaves of both sides: "since" has no end, "until" and "by" no beginning. */
function boundedSides(
  bound: Bound,
  { from, to }: Sides,
): { from: string | null; to: string | null } {
  if (bound === "start" || bound === "after") return { from: edtf(from), to: null };
  if (bound === "end" || bound === "before") return { from: null, to: edtf(to) };
  return { from: edtf(from), to: edtf(to) };
}

function mentionOf({ phrase, bound, sides }: Resolved, offset: number): DateMention {
  const bounded = boundedSides(bound, sides);
  const isUnknown = bounded.from === null && bounded.to === null;
  const known = hasStatedYear(phrase) ? "stated" : "resolved";
  return {
    start: offset + phrase.start,
    end: offset + phrase.end,
    ...bounded,
    bound: bound === "after" ? "before" : bound,
    year: isUnknown ? "unknown" : known,
    is_relative: isRelative(phrase),
    rule: `dates.${phrase.rule}`,
  };
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

function resolveIn(
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

/** How far into a sentence a year may stand that holds for all of it. */
const OPENING = 8;
/** How far back the year of "that year" may stand in a name, in characters. */
const NAME_REACH = 200;
const YEAR = /(?:19|20)\d\d(?!\d)/g;

/** "Last year Guyana hosted it, from June 13": a year at the beginning of a sentence. */
function opensWithYear({ phrase, sides, bound }: Resolved): boolean {
  const { from } = sides;
  return phrase.start < OPENING && bound === "span" && from !== null && from.month === null;
}

/** Days and months without a year are of the year that opens their sentence. */
function inOpeningYear(phrase: Phrase, opening: CalendarDate | null): Phrase {
  if (opening === null) return phrase;
  const year = (value: Phrase["first"]): Phrase["first"] =>
    isYearless(value) ? { ...value, year: opening.year } : value;
  return { ...phrase, first: year(phrase.first), last: year(phrase.last) };
}

/** "Garnet Shield 2019 ... in March of that year": the year that a name told since the last date. */
function yearTold(text: string, from: number, to: number, phrase: Phrase): CalendarDate | null {
  const { first } = phrase;
  if (first.form !== "calendar" || first.year_shift?.anchor !== "antecedent") return null;
  const year = text
    .slice(Math.max(from, to - NAME_REACH), to)
    .match(YEAR)
    ?.at(-1);
  return year === undefined ? null : { year: Number(year), month: null, day: null };
}

function phrasesIn(text: string, start: number, end: number): readonly Phrase[] {
  const points = scanPoints(text, start, end);
  if (points.length === 0) return [];
  const sentence = text.slice(start, end);
  return joinPoints(sentence, shareYears(sentence, mergeWeekdays(sentence, points)));
}

/**
 * Finds the dates of an English text in the order of the text, within sentences only.
 *
 * `published` (EDTF level 0) resolves what the text leaves open: without it deictic words and dates without a year keep
 * both sides `null`. A month or year of publication resolves only what it allows. "Before" and "by" give `to` with the
 * bound `before`, "after" gives `from` with the same bound: such a date limits an event and tells neither end of it.
 * Precision is that of the words: a week or weekend is its month where it lies in one (else `null`), "two weeks ago" is
 * the month of that day, a season, quarter or half is its year, a winter told without a year is `null`. Runs in time
 * linear in the text.
 *
 * Rules: `day` `iso` `compact` `dotted` `slashed` `day-of-month`, `month` `relative-month`, `year` `quarter` `season`
 * `relative-year`, `weekday` `relative-day` `relative-week` `relative-weekend` `ago` `from-now`, `told-before` ("the same
 * month"), and `day-`, `weekday-`, `month-` or `year-` with `range` or `list`.
 */
export function findDates(
  text: string,
  sentences: readonly Pick<Sentence, "start" | "end">[],
  published: string | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const publication = fromEdtf(published);
  let story: Story = { antecedent: null, near: null, told: 0 };
  for (const sentence of sentences) story = readInto(mentions, text, sentence, publication, story);
  return mentions;
}

/** What the sentences so far leave to the next: the date told last, the last day of the sentence before, and where the last date ended. */
interface Story {
  readonly antecedent: CalendarDate | null;
  readonly near: CalendarDate | null;
  readonly told: number;
}

/** Adds the dates of one sentence and goes on with the story. */
function readInto(
  mentions: DateMention[],
  text: string,
  { start, end }: Pick<Sentence, "start" | "end">,
  published: CalendarDate | null,
  story: Story,
): Story {
  const sentence = text.slice(start, end);
  let { antecedent, told } = story;
  let day: CalendarDate | null = null;
  let opening: CalendarDate | null = null;
  let previous: Resolved | undefined;
  for (const phrase of phrasesIn(text, start, end)) {
    const resolved = resolveIn(sentence, inOpeningYear(phrase, opening), previous, {
      published,
      antecedent: yearTold(text, told, start + phrase.start, phrase) ?? antecedent,
      near: day ?? story.near,
    });
    if (resolved === null) continue;
    const { from } = resolved.sides;
    mentions.push(mentionOf(resolved, start));
    if (previous === undefined && opensWithYear(resolved)) opening = from;
    else if (from?.year !== opening?.year) opening = null;
    antecedent = from ?? antecedent;
    if (from !== null && from.day !== null) day = from;
    told = start + phrase.end;
    previous = resolved;
  }
  return { antecedent, near: day, told };
}
