import type { Sentence } from "../../clean/document.ts";
import type { DateMention } from "../mention.ts";
import { type CalendarDate, fromEdtf, toEdtf } from "./calendar.ts";
import { type Bound, boundAt } from "./cues.ts";
import { joinPoints, type Phrase } from "./join.ts";
import { mergeWeekdays, shareYears } from "./merge.ts";
import type { Reference } from "./resolve.ts";
import {
  hasStatedYear,
  isOfWeekdays,
  isRelative,
  lastFromFirst,
  resolvePhrase,
  type Sides,
} from "./resolve-phrase.ts";
import { scanPoints } from "./scan.ts";
import { tenseAt } from "./tense.ts";

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
  const tense = told ?? (isWeekday && isOpen ? "future" : null);
  const sides = resolvePhrase(phrase, { ...known, tense });
  const closed = closingSide(phrase, bound, previous);
  const isDuration =
    phrase.first.form === "offset" && phrase.first.needs_future && sides.from === null;
  return isDuration ? null : { phrase, bound, sides: closed ? { ...sides, to: closed } : sides };
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
  let antecedent: CalendarDate | null = null;
  let near: CalendarDate | null = null;
  for (const { start, end } of sentences) {
    let day: CalendarDate | null = null;
    const sentence = text.slice(start, end);
    let previous: Resolved | undefined;
    for (const phrase of phrasesIn(text, start, end)) {
      const resolved = resolveIn(sentence, phrase, previous, {
        published: publication,
        antecedent,
        near: day ?? near,
      });
      if (resolved === null) continue;
      mentions.push(mentionOf(resolved, start));
      antecedent = resolved.sides.from ?? antecedent;
      if (resolved.sides.from !== null && resolved.sides.from.day !== null)
        day = resolved.sides.from;
      previous = resolved;
    }
    near = day;
  }
  return mentions;
}
