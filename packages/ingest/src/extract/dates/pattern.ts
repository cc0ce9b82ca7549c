import { MONTH_WORDS, NUMBER_WORDS, SEASON_LAST_MONTH, WEEKDAY_WORDS } from "./calendar.ts";

// Every quantifier is bounded and no alternative nests another's repetition: the search stays linear in the text.

/** Nouns that are counted: a number before one of them is no year and no day. */
const COUNTED = [
  "troops|soldiers|personnel|service(?:men|women|members)?|men|people|participants|sailors|marines|airmen",
  "officers|cadets|reservists|ships|vessels|warships|boats|aircraft|planes|jets|helicopters|tanks|vehicles|guns",
  "missiles|countries|nations|states|members|units|battalions|brigades|pieces|rounds|km|kilomet\\w{1,6}|miles",
  "nautical|met(?:re|er)s|feet|tons|tonnes|kg|percent|per|hours|minutes|days|weeks|months|years|euros|dollars",
  "others|more|or|other|million|billion|hundred",
].join("|");

const MONTH = `(?:${MONTH_WORDS.join("|")})(?![a-z])\\.?`;
const WEEKDAY = `(?:${WEEKDAY_WORDS.join("|")})(?![a-z])`;
const SHORT_WEEKDAY = "(?:mon|tues?|wed|thurs?|fri|sat|sun)(?![a-z])\\.?";
const SEASON = `(?:${[...SEASON_LAST_MONTH.keys()].join("|")})(?![a-z])`;
/** A day of the month; `l` for 1 and `o` for 0 are what scanners make of digits. */
const DAY_DIGITS = "(?:[12][\\dlo]|l\\d|3[01lo]|0?[1-9])";
const ORDINAL = "(?:\\s?(?:st|nd|rd|th))?";
const DAY = `${DAY_DIGITS}${ORDINAL}(?![a-z\\d%]|\\.\\d|:\\d|,\\d{3}(?!\\d))`;
const FOUR_DIGITS = "(?:19|20)\\d\\d";
const YEAR = `${FOUR_DIGITS}(?![a-z\\d%]|[.,:]\\d|\\s(?:${COUNTED})\\b)`;
const YEAR_REF = "this|last|next|that|the\\ssame|the\\s(?:previous|preceding|following)";
const UNIT = "(?:day|weekend|week|month|year)";

/** A year after a day, month or season: "2025", ", 2025", "of 2025", "of last year". */
function yearTail(name: string): string {
  const stated = `(?:,?\\s{0,3}|\\s?-\\s?|,?\\s(?:of|in)\\s)(?<${name}_year>${YEAR})`;
  const referred = `,?\\s(?:(?:of|in)\\s)?(?<${name}_ref>${YEAR_REF})\\syear\\b`;
  return `(?:${stated}|${referred}|,?\\s?['’](?<${name}_short>\\d\\d)(?!\\d))?`;
}

/** Points that begin with a digit (or a misread one). */
const NUMERIC: readonly string[] = [
  `(?<iso_year>${FOUR_DIGITS})(?<iso_sep>[-/.])(?<iso_month>\\d\\d?)\\k<iso_sep>(?<iso_day>\\d\\d?)(?!\\d|\\k<iso_sep>\\d)`,
  "(?<compact>(?:19[89]|20[0-3])\\d{5})(?!\\d|[.,]\\d)",
  `(?<numeric_a>\\d\\d?)(?<numeric_sep>[-/.])(?<numeric_b>\\d\\d?)\\k<numeric_sep>(?<numeric_year>${FOUR_DIGITS}|\\d\\d)(?![\\d%]|[./-]\\d)`,
  `(?<month_day>${DAY})\\sof\\s(?<month_day_ref>this|last|next|the|that|the\\ssame)\\smonth\\b`,
  `(?<day_first>${DAY})(?:,?\\s{0,3}|\\s?-\\s?|\\s(?:day\\s)?of\\s|\\.\\s?)(?<day_first_month>${MONTH})(?:\\s(?<day_first_bare>\\d\\d)(?=\\s*(?:[\\n).]|$))|${yearTail("day_first")})`,
  `(?<year>${YEAR})`,
  "(?<=(?<span_year>(?:19|20)\\d\\d)[-–])(?<span_more>\\d\\d)(?![\\w-])",
  `(?<bare>${DAY})(?!\\s(?:${COUNTED})\\b)(?:,?\\s{0,2}(?<bare_year>${YEAR}))?`,
];

/** Points that begin with a word. */
const WORDED: readonly string[] = [
  `(?<month_first>${MONTH})(?:\\s{0,3}|\\s?-\\s?|,?\\sthe\\s)(?<month_first_day>${DAY})${yearTail("month_first")}`,
  `(?<month>${MONTH})${yearTail("month")}`,
  `(?<short_weekday>${SHORT_WEEKDAY})(?=,?\\s{0,2}(?:\\d|${MONTH}))`,
  `${WEEKDAY},?\\s(?:the\\s)?(?<weekday_day>${DAY})(?=\\s{0,2}(?:[-–—]|to\\s|until\\s|through\\s|and\\s)\\s?(?:${WEEKDAY},?\\s)?(?:the\\s)?\\d)`,
  `(?<weekday>${WEEKDAY})`,
  `(?<season>${SEASON})${yearTail("season")}`,
  `(?<unit>${UNIT})(?:s?\\s(?<unit_way>ago|from\\snow|later|earlier(?!\\s(?:than|this|in|that)\\b))|s?['’]?s?['’]?\\s(?<unit_time>time)|s)?(?![a-z])`,
  "(?<deictic>today|tonight|yesterday|tomorrow)(?![a-z])",
  "(?<time_of_day>night|morning|afternoon|evening)(?![a-z])",
];

/**
 * One RegExp of named alternatives around the words and digits that trigger a date: every single point of time that
 * English writes, without what stands before it (`PREFIX`). It is kept in two halves, by the first character, since the
 * groups of a match are dear. Case-insensitive: the readers look at capitals where they matter. Sticky: tried where a
 * head word or number begins.
 */
export const NUMERIC_POINT = new RegExp(`\\b(?<![$€£¥#]|\\d[.,:])(?:${NUMERIC.join("|")})`, "iy");
/** The half of the words. */
export const WORDED_POINT = new RegExp(`\\b(?:${WORDED.join("|")})`, "iy");

/** The stretch of a month or year: "early", "mid-", "the end of", "the second half of", "later in". */
const PART = [
  "(?:(?:early|mid|middle)(?:\\s?-\\s?|\\s)(?:to|or)(?:\\s?-\\s?|\\s))?(?:early|mid|late)(?:\\s?-\\s?|\\s)(?:(?:in|of)\\s(?:the\\s)?)?",
  "(?:earlier|later)\\s(?:in\\s(?:the\\s)?|on\\s)?",
  "(?:end|beginning|start|middle|close|course)(?:\\sof\\s(?:the\\s)?|\\s?-\\s?)",
  "(?:first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)\\s(?:half|quarter|third|part|weeks?|weekend|days)\\s(?:of|in)\\s(?:the\\s)?",
  "(?:first|last|final|opening|closing)\\s(?:two|three|few|ten)\\s(?:weeks|days)\\sof\\s(?:the\\s)?",
  "q[1-4]\\s(?:of\\s)?",
].join("|");
const REFERENCE =
  "this\\s(?:past|coming)|last|next|this|past|coming|same|previous|preceding|following|that|the";
const NUMBER = `\\d{1,3}|${[...NUMBER_WORDS.keys()].join("|")}`;

/** What may stand directly before a point and belongs to it; runs on the few characters before the point. */
export const PREFIX = new RegExp(
  `(?<![a-z\\d])(?:(?<part>${PART})(?:(?<part_ref>${REFERENCE})\\s{1,3})?|(?<ref>${REFERENCE})\\s{1,3}|(?<in>in\\s)?(?<count>${NUMBER})\\s)$`,
  "i",
);
