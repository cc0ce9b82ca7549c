/** A day of the calendar, or a month or year where less is known. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date found in a text, offsets end exclusive. */
export interface DateMatch {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month by its English name or its abbreviation. Source of a regular expression. */
export const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";

/** One alternative a notation; the named groups say which it was. No range may hang on either side of a day. */
const DATES = new RegExp(
  [
    "(?<![\\d-])(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})(?![\\d-])",
    "(?<![\\d/])(?<sy>\\d{4})[/.](?<sm>\\d{1,2})[/.](?<sd>\\d{1,2})(?![\\d/])",
    "(?<![\\d./-])(?<na>\\d{1,2})(?<ns>[./-])(?<nb>\\d{1,2})\\k<ns>(?<ny>\\d{4})(?![\\d/-])",
    `(?<![\\d\\p{L}–-])(?<dd>${DAY})(?:\\s+of)?[\\s-]+(?<dm>${MONTH}),?[\\s-]+(?<dy>\\d{4}|\\d{2}(?![\\d:.]))(?!\\d)`,
    `(?<!\\p{L})(?<mm>${MONTH})\\s+(?<md>${DAY}),?\\s+(?<my>\\d{4})(?!\\d)`,
  ].join("|"),
  "giu",
);

/** All full dates of a short text, in order, checked against the calendar. A day range is no date. */
export function findDates(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(DATES)) {
    const date = dateOfGroups(match.groups ?? {});
    if (date !== null) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function dateOfGroups(groups: Readonly<Record<string, string | undefined>>): CalendarDate | null {
  const { iy, im, id, sy, sm, sd, na, nb, ns, ny, dd, dm, dy, mm, md, my } = groups;
  if (ns === ".") return calendarDate(Number(ny), Number(nb), Number(na));
  if (ny !== undefined) return dayOrMonthFirst(Number(na), Number(nb), Number(ny));
  const year = Number(iy ?? sy ?? my ?? fullYear(dy ?? ""));
  const month = dm ?? mm;
  return calendarDate(
    year,
    month === undefined ? Number(im ?? sm) : monthOf(month),
    Number.parseInt(id ?? sd ?? dd ?? md ?? "", 10),
  );
}

/** With dots the day comes first. `28-11-2018` can only be read one way, `05-11-2018` cannot be read at all unless both ways are the same day. */
function dayOrMonthFirst(first: number, second: number, year: number): CalendarDate | null {
  if (first === second || first > 12) return calendarDate(year, second, first);
  return second > 12 ? calendarDate(year, first, second) : null;
}

function fullYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return Number(digits) >= 90 ? `19${digits}` : `20${digits}`;
}

/** The number (1 to 12) of a month by its English name or abbreviation; 0 for anything else. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The date if the calendar has it and it lies between 1990 and 2100, else `null`. Month and day may be missing. */
export function calendarDate(
  year: number,
  month: number | null = null,
  day: number | null = null,
): CalendarDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === null) return { year, month: null, day: null };
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (day === null) return { year, month, day: null };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Number.isInteger(day) && day >= 1 && day <= days ? { year, month, day } : null;
}

/** EDTF level 0: `2024`, `2024-07` or `2024-07-14`. */
export function toEdtf({ year, month, day }: CalendarDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** Days from the first of January 1970 to a full date, for distances; a missing month or day counts as the first. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}
