import type { Sentence } from "../../clean/document.ts";
import type { DateMention } from "../mention.ts";
import { type CalendarDate, fromEdtf, toEdtf } from "./calendar.ts";
import type { Bound } from "./cues.ts";
import { joinPoints, type Phrase } from "./join.ts";
import { mergeWeekdays, shareYears } from "./merge.ts";
import { type Resolved, resolveIn } from "./resolve-in.ts";
import { hasStatedYear, isRelative, isYearless, type Sides } from "./resolve-phrase.ts";
import { scanPoints } from "./scan.ts";

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

/** How far behind "next year's Garnet Shield" its months may stand, in characters. */
const OWNED = 60;

/** "next year's Garnet Shield, in May and June": the year whose exercise it is. */
function yearOfOwner(
  sentence: string,
  previous: Resolved | undefined,
  { start }: Phrase,
): CalendarDate | null {
  const { from = null, to = null } = previous?.sides ?? {};
  if (previous?.bound !== "span" || from === null || from.month !== null) return null;
  const between = sentence.slice(previous.phrase.end, start);
  const is_owned = /^['’]s\s[^.;:()]*$/.test(between) && between.length <= OWNED;
  return is_owned && from.year === to?.year ? from : null;
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
    const owner = opening ?? yearOfOwner(sentence, previous, phrase);
    const resolved = resolveIn(sentence, inOpeningYear(phrase, owner), previous, {
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
