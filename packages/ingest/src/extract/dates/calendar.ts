/** A day, month or year of the Gregorian calendar; `month` and `day` count from 1, `null` beyond the precision. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * The month words of English as sources of a regular expression, January first: full names (with the misreading
 * `rn` for `m`) and abbreviations. Meant for the flag `i`.
 */
export const MONTH_WORDS: readonly string[] = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:e(?:m|rn)ber)?",
  "oct(?:ober)?",
  "nov(?:e(?:m|rn)ber)?",
  "dec(?:e(?:m|rn)ber)?",
];

/** The weekday words, Monday first, as sources of a regular expression. */
export const WEEKDAY_WORDS: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** The seasons with the last month of each on the northern half, winter told apart because it crosses the year. */
export const SEASON_LAST_MONTH: ReadonlyMap<string, number> = new Map([
  ["spring", 5],
  ["summer", 8],
  ["autumn", 11],
  ["fall", 11],
  ["winter", 2],
]);

/** Numbers in words as they count days, weeks, months or years. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  ["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
    .map((word, index): [string, number] => [word, Math.max(index, 1)])
    .concat([
      ["an", 1],
      ["twelve", 12],
      ["fifteen", 15],
      ["twenty", 20],
    ]),
);

const MONTH_KEYS = MONTH_WORDS.map((word) => word.slice(0, 3));
const WEEKDAY_KEYS = WEEKDAY_WORDS.map((word) => word.slice(0, 2));
const MS_PER_DAY = 86_400_000;

/** Month of a month word in any spelling, 1 to 12. */
export function monthOf(word: string): number {
  return MONTH_KEYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Weekday of a weekday word, full or abbreviated: Monday is 0. */
export function weekdayOf(word: string): number {
  return WEEKDAY_KEYS.indexOf(word.slice(0, 2).toLowerCase());
}

/** The year of two digits: up to 40 is of this century. */
export function fullYear(twoDigits: string): number {
  const number = Number(twoDigits);
  return number <= 40 ? 2000 + number : 1900 + number;
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The calendar day of a day number. */
export function fromDayNumber(number: number): CalendarDate {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a day number: Monday is 0. */
export function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the month has that day; the 29th of February counts where the year is unknown (`null`). */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  if (month === 2 && day === 29) return year === null || isLeapYear(year);
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0);
}

/** Month `amount` months away, as a calendar month. */
export function shiftMonth(year: number, month: number, amount: number): CalendarDate {
  const index = year * 12 + (month - 1) + amount;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null };
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** EDTF level 0: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Years have four digits. */
export function toEdtf({ year, month, day }: CalendarDate): string {
  if (month === null) return String(year);
  const yearMonth = `${year}-${twoDigits(month)}`;
  return day === null ? yearMonth : `${yearMonth}-${twoDigits(day)}`;
}

/** Reads EDTF level 0 of the years 1800 to 2199; `null` for anything else and for days that no calendar has. */
export function fromEdtf(text: string | null): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? "");
  if (match === null) return null;
  const [year = 0, month = null, day = null] = match
    .slice(1, 4)
    .map((part) => (part === undefined ? null : Number(part)));
  if (year === null || year < 1800 || year > 2199) return null;
  if (month !== null && !isCalendarDay(year, month, day ?? 1)) return null;
  return { year, month, day };
}

/** Day number of the first day of a date. */
export function firstDay(date: CalendarDate): number {
  return dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

/** Day number of the last day of a date. */
export function lastDay(date: CalendarDate): number {
  if (date.month === null) return dayNumber(date.year, 12, 31);
  return date.day === null ? dayNumber(date.year, date.month + 1, 0) : firstDay(date);
}
