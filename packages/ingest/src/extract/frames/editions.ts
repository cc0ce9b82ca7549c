import type { DateMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { isRange } from "./govern.ts";
import type { Piece } from "./pieces.ts";
import { type Time, timeOf } from "./time.ts";

/** What may stand between two dates of a list: "in 2019 and 2022", "2012, 2014 and then again in May 2016". */
const LIST =
  /^(?:\/\d\d)?\s*(?:,|,?\s(?:and|or|as well as|&)(?:,\s[^,.;]{1,25},)?)?\s*(?:then\s)?(?:again\s)?(?:in\s|of\s|the\s)*$/;

/** Two of them, each with its place: "off Goa in April 2012 and the Gulf of Aden in July 2013". */
const LIST_OF_PLACES =
  /^(?:,|,?\s(?:and|then|and then))\s(?:(?:in|at|off|near)\s)?(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s(?:of\s)?){1,4}(?:and elsewhere\s)?in\s$/u;

/** Two of them, each with its venue: "in Kunming in 2007 with 103 soldiers and then at Belgaum in 2008". */
const LIST_OF_STAGES =
  /^[^.;:,]{0,45}\sand\s(?:then\s|again\s|later\s)?(?:in|at|off|near)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s(?:of\s|in\s|the\s)?){1,4}(?:in\s)?$/u;

/** One edition that a piece speaks of: its own words and its time. */
export interface Edition {
  readonly span: Span;
  readonly time: Time | null;
  /** The words for its time, where it is one of several editions. */
  readonly dated: Span | null;
}

/**
 * The editions that one mention speaks of: one, or one for each of several years that are listed with it ("the Mosi exercises of 2019 and 2023").
 * `dates` are those that belong to the piece.
 */
export function editionsOf(
  piece: Piece,
  dates: readonly DateMention[],
  reading: SentenceReading,
): Edition[] {
  const listed = listedYears(dates, reading);
  const [first] = listed;
  if (first === undefined || piece.name?.year != null)
    return [
      {
        span: piece.span,
        time: timeOf(closest(piece.span, ofOwnYear(piece, dates, reading))),
        dated: null,
      },
    ];
  return listed.map((date) => ({
    span: date === first ? piece.span : date,
    time: timeOf(date),
    dated: date,
  }));
}

/** How many characters a day or a month may stand farther than a year and still be the time: "a first drill this year took place in April". */
const PRECISE = 40;

/** "That of 2017, from March 20 to 31": of the dates beside a stand-in only those of the year that it tells of itself, where it does. */
function ofOwnYear(
  { span, stand_in }: Piece,
  dates: readonly DateMention[],
  { scene }: SentenceReading,
): readonly DateMention[] {
  if (stand_in === null) return dates;
  const own = dates.find(
    (date) =>
      (date.start >= span.start && date.end <= span.end) ||
      scene.text.slice(span.end, date.start) === " of ",
  );
  return own === undefined ? dates : dates.filter((date) => yearOf(date) === yearOf(own));
}

function closest(span: Span, dates: readonly DateMention[]): DateMention | undefined {
  const gap = (date: DateMention): number =>
    Math.max(0, date.start - span.end, span.start - date.end) -
    ((date.from ?? date.to ?? "").length > 4 ? PRECISE : 0);
  return [...dates].sort((a, b) => gap(a) - gap(b))[0];
}

/** The first list of dates in different years; none where only one date stands or all are of one year. */
function listedYears(dates: readonly DateMention[], reading: SentenceReading): DateMention[] {
  let list: DateMention[] = [];
  for (const date of dates) {
    const before = list.at(-1);
    const linked = before !== undefined && isLinked(before, date, reading);
    if (linked && !isRange(date) && yearOf(date) !== yearOf(before)) list.push(date);
    else if (list.length > 1) break;
    else list = isRange(date) || date.bound !== "span" ? [] : [date];
  }
  return list.length > 1 ? list : [];
}

/** Whether nothing but the words of a list stands between two dates. */
function isLinked(before: Span, date: Span, { scene }: SentenceReading): boolean {
  const between = scene.text.slice(before.end, date.start);
  return (
    date.start >= before.end &&
    (LIST.test(between) || LIST_OF_PLACES.test(between) || LIST_OF_STAGES.test(between))
  );
}

function yearOf(date: DateMention): string {
  return (date.from ?? date.to ?? "").slice(0, 4);
}
