import {
  type CalendarDate,
  calendarDate,
  dayNumber,
  findDates,
  monthOf,
  toEdtf,
} from "./calendar.ts";
import type { Clues, DateClueKind, DatelineDay } from "./draft.ts";

/** The day of publication and who said so. */
export interface Published {
  readonly published: string | null;
  readonly published_from: "metadata" | "text" | "url" | null;
}

/** A dateline and an address that are further apart than this (days) do not speak of the same publication. */
const FARTHEST = 45;

const ORDER: readonly DateClueKind[] = ["marker", "published", "line", "updated", "weekday"];

/**
 * The day of publication: metadata, else what the text says of itself, else the address. A dateline without a year takes
 * it from the address. Only days that the calendar has, from 1990 to 2100; the date is taken as written, whatever its time zone.
 */
export function findPublished(
  metadata: string | null,
  clues: Clues,
  url: string | null,
): Published {
  const told = metadata === null ? null : readMetadataDate(metadata);
  if (told !== null) return { published: toEdtf(told), published_from: "metadata" };
  const address = url === null ? null : findUrlDate(url);
  const text = textDate(clues, address);
  if (text !== null) return { published: toEdtf(text), published_from: "text" };
  if (address !== null) return { published: toEdtf(address), published_from: "url" };
  return { published: null, published_from: null };
}

/** A date as metadata write it: EDTF, ISO 8601 with or without a time, RFC 2822, or in words. */
export function readMetadataDate(written: string): CalendarDate | null {
  const value = written.trim().slice(0, 100);
  const iso = /^(\d{4})(?:-?(\d{2}|XX)(?:-?(\d{2}|XX))?)?[~?%]?(?:[T ].*)?$/.exec(value);
  if (iso !== null) {
    const [, year, month, day] = iso;
    return calendarDate(Number(year), partOf(month), partOf(month === "XX" ? "XX" : day));
  }
  return findDates(value)[0]?.date ?? monthAndYear(value);
}

function partOf(digits: string | undefined): number | null {
  return digits === undefined || digits === "XX" ? null : Number(digits);
}

function monthAndYear(value: string): CalendarDate | null {
  const match = /^(\p{L}{3,9})\.?,? (\d{4})$/u.exec(value);
  const month = monthOf(match?.[1] ?? "");
  return month === 0 ? null : calendarDate(Number(match?.[2]), month);
}

function textDate(clues: Clues, address: CalendarDate | null): CalendarDate | null {
  const dates = [...clues.dates].sort(
    (left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind),
  );
  const best = dates[0];
  const dateline = clues.dateline_day;
  if (best !== undefined && best.kind !== "weekday") return best.date;
  return (dateline === null ? null : datelineDate(dateline, address)) ?? best?.date ?? null;
}

function datelineDate(dateline: DatelineDay, address: CalendarDate | null): CalendarDate | null {
  const { day, month, year } = dateline;
  if (year !== null) return calendarDate(year, month, day);
  if (address === null) return null;
  const candidates = [address.year - 1, address.year, address.year + 1]
    .map((candidate) => calendarDate(candidate, month, day))
    .filter((date) => date !== null)
    .sort((left, right) => distance(left, address) - distance(right, address));
  const nearest = candidates[0];
  return nearest !== undefined && distance(nearest, address) <= FARTHEST ? nearest : null;
}

function distance(left: CalendarDate, right: CalendarDate): number {
  return Math.abs(dayNumber(left) - dayNumber(right));
}

/** Notations of dates in addresses, safest first. */
const URL_DATES: readonly RegExp[] = [
  /[/_-](?<y>\d{4})[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?![\d])/,
  /\/(?<y>\d{4})\/(?<n>[a-z]{3})\/(?<d>\d{1,2})(?!\d)/i,
  /\/(?<y>\d{4})[/-]?(?<m>\d{2})[/-]?(?<d>\d{2})(?=[/_.-]|$)/,
  /(?<!\d)(?<y>20\d{2}|199\d)(?<m>\d{2})(?<d>\d{2})(?=\d{0,8}(?:\D|$))/,
  /(?<!\d)(?<d>\d{2})-(?<m>\d{2})-(?<y>20\d{2})(?!\d)/,
  /\/(?<y>\d{4})[/-]?(?<m>\d{2})(?=\/|$)/,
];

/** The date that an address carries in its path, to the day or month; `null` for none or an impossible one. */
export function findUrlDate(url: string): CalendarDate | null {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .slice(0, 500);
  for (const notation of URL_DATES) {
    const { y, m, n, d } = notation.exec(path)?.groups ?? {};
    if (y === undefined) continue;
    const month = n === undefined ? Number(m) : monthOf(n);
    const date = calendarDate(Number(y), month, d === undefined ? null : Number(d));
    if (date !== null) return date;
  }
  return null;
}
