import { fullYear, isCalendarDay, monthOf } from "./calendar.ts";
import { type Found, isGlued, type Reading, readPrefix, shiftOf } from "./found.ts";
import { calendarValue } from "./point.ts";
import { isPlainMonth, readYearTail, standsAsYear } from "./position.ts";

/** The number of a day, with the misreadings of scanners put right and the ordinal ending gone. */
export function dayOf(text: string): number {
  const digits = text.toLowerCase().replace(/l/g, "1").replace(/o/g, "0");
  return Number.parseInt(digits, 10);
}

function dayReading(rule: string, year: number, month: number, day: number): Reading | null {
  if (!isCalendarDay(year, month, day)) return null;
  return { value: calendarValue({ year, month, day }), rule };
}

/** "2025-09-08", "2025/09/08". */
export function readIso({ groups }: Found): Reading | null {
  return dayReading(
    "iso",
    Number(groups.iso_year),
    Number(groups.iso_month),
    Number(groups.iso_day),
  );
}

/** "20250908". */
export function readCompact({ groups }: Found): Reading | null {
  const digits = groups.compact ?? "";
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const [year = 0, month = 0, day = 0] = parts;
  return dayReading("compact", year, month, day);
}

/**
 * "08.09.2025" is day first unless that is impossible. Slashes and hyphens have two habits: only a date with one
 * possible order is a day, else the year alone is certain.
 */
export function readNumeric({ groups }: Found): Reading | null {
  const {
    numeric_a: a = "",
    numeric_b: b = "",
    numeric_sep: separator,
    numeric_year = "",
  } = groups;
  const isShort = numeric_year.length === 2;
  if (isShort && (separator === "-" || a.length + b.length < 4)) return null;
  const year = isShort ? fullYear(numeric_year) : Number(numeric_year);
  const rule = separator === "." ? "dotted" : "slashed";
  const dayFirst = dayReading(rule, year, Number(b), Number(a));
  const monthFirst = dayReading(rule, year, Number(a), Number(b));
  if (separator === "." || monthFirst === null || a === b) return dayFirst ?? monthFirst;
  if (dayFirst === null) return monthFirst;
  return isShort ? null : { value: calendarValue({ year }), rule };
}

/** "the 8th of this month". */
export function readMonthDay({ groups }: Found): Reading | null {
  const shift = shiftOf((groups.month_day_ref ?? "").toLowerCase().replace(/\s+/g, " "));
  const day = dayOf(groups.month_day ?? "");
  return shift && { value: { form: "month-day", day, shift }, rule: "day-of-month" };
}

/** "8 September 2025", "8th of September", "9 Jul 04". */
export function readDayFirst(found: Found): Reading | null {
  const { groups, text, before } = found;
  const word = groups.day_first_month ?? "";
  const tail = readYearTail(groups, "day_first");
  const year = groups.day_first_bare ? fullYear(groups.day_first_bare) : tail.year;
  if (isGlued(before) || !isPlainMonth(word, year !== null, before)) return null;
  // "the 5th, June" is one date only with its year
  if (/^\w+,/.test(text) && (year === null || /^\d+,/.test(text))) return null;
  const [month, day] = [monthOf(word), dayOf(groups.day_first ?? "")];
  if (!isCalendarDay(year, month, day)) return null;
  return { value: calendarValue({ ...tail, year, month, day }), rule: "day" };
}

/** A number that may be a day once it stands beside a date. */
export function readBare({ groups, before }: Found): Reading | null {
  if (isGlued(before)) return null;
  const year = groups.bare_year === undefined ? null : Number(groups.bare_year);
  const day = dayOf(groups.bare ?? groups.weekday_day ?? "");
  return { value: { form: "bare", day, year }, rule: "bare" };
}

/** "2019" where a date can stand, and the second year of a range or list. */
export function readYear(found: Found): Reading | null {
  const year = Number(found.groups.year);
  const prefix = readPrefix(found.before);
  const value = calendarValue({ year });
  if (prefix.part !== "" && prefix.reference === "") {
    const rule = /quarter|^q\d/.test(prefix.part) ? "quarter" : "year";
    return { value, rule, start: found.start - prefix.length };
  }
  const standing = standsAsYear(found, year);
  return standing === null ? null : { value, rule: "year", dependent: standing === "dependent" };
}

/** The second year of "2012-13". */
export function readSpanYear({ groups }: Found): Reading | null {
  const first = Number(groups.span_year);
  const year = Math.floor(first / 100) * 100 + Number(groups.span_more);
  return year > first ? { value: calendarValue({ year }), rule: "year", dependent: true } : null;
}
