import type { SentenceReading } from "../sentence-reading.ts";
import { timeFits } from "./fit.ts";
import type { Anchor, Frame } from "./frame.ts";
import { type Linking, openEdition } from "./linking.ts";
import { shiftSigns } from "./shift.ts";
import { monthsApart, type Time, timesAgree } from "./time.ts";
import { focusAt } from "./unnamed.ts";

/**
 * The frame of "last year's edition", "the first one, in May 2007": an edition of the exercise that the text speaks of. Words that tell neither time
 * nor countries nor a venue speak of none in particular.
 */
export function standIn(anchor: Anchor, reading: SentenceReading, linking: Linking): Frame | null {
  const base = focusAt(reading, linking);
  if (base === null || anchor.event === null) return null;
  const origin = base.edition_of ?? base;
  if (anchor.time === null) return undated(origin, anchor, reading, linking);
  if (anchor.event.is_current && timeFits(origin, anchor, linking.year)) return origin;
  if (/shift|clause/.test(anchor.stand_in ?? "") && !isMoved(origin, anchor, reading, linking))
    return null;
  const others = isOfOtherMonth(origin, anchor)
    ? linking.frames.filter((frame) => frame !== origin)
    : linking.frames;
  const known = ofTime(origin, anchor.time, others);
  if (known !== undefined) return known;
  if (isLatestOf(origin, anchor, reading)) return origin;
  return isOfOtherYear(origin, anchor)
    ? openEdition(linking, origin)
    : anotherEdition(origin, anchor, linking);
}

/** "They also hold Amber Tide; the last one was in May": of a series that was only mentioned the latest edition is what is told. */
function isLatestOf(
  { is_background, year, times, edition_of }: Frame,
  { start, end }: Anchor,
  { scene }: SentenceReading,
): boolean {
  if (!is_background || year !== null || times.length > 0 || edition_of !== null) return false;
  return /\b(?:last|latest|most recent)\b/i.test(scene.text.slice(start, end));
}

/** "The edition due in 2011 was dropped": of a year that is not that of the exercise. */
function isOfOtherYear(origin: Frame, { stand_in, time, event }: Anchor): boolean {
  if (stand_in !== "edition" || time === null || event?.is_generic) return false;
  const known = origin.year ?? origin.times[0]?.from.slice(0, 4);
  return known !== undefined && time.from.slice(0, 4) !== known;
}

/** "This was the second stage, in September. The first one came to an end in July": not the one of September, though of the same year. */
function isOfOtherMonth({ times, edition_of }: Frame, { stand_in, time }: Anchor): boolean {
  if (stand_in !== "one" && stand_in !== "order") return false;
  return (
    time !== null &&
    edition_of === null &&
    times.length > 0 &&
    times.every((known) => monthsApart(known, time))
  );
}

function undated(
  origin: Frame,
  anchor: Anchor,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  if (anchor.event?.is_current || anchor.stand_in === "time") return null;
  if (isNumbered(anchor, reading)) return origin;
  const tells = anchor.countries.size > 1 || reading.places.some((place) => place.is_venue);
  return tells ? anotherEdition(origin, anchor, linking) : null;
}

function anotherEdition(origin: Frame, { event }: Anchor, linking: Linking): Frame | null {
  return event?.is_other || event?.is_current ? openEdition(linking, origin) : null;
}

/** The edition of a time, among an exercise and all its editions that the text has told of. */
function ofTime(origin: Frame, time: Time, frames: readonly Frame[]): Frame | undefined {
  const [key] = origin.keys;
  return frames.find(
    (f) =>
      (f === origin || f.edition_of === origin || (key !== undefined && f.keys.has(key))) &&
      (f.times.some((t) => timesAgree(t, time)) || f.year === time.from.slice(0, 4)),
  );
}

/** "The fifth edition has ended": counts the exercise that the text is about, unless it is the first one. */
function isNumbered({ event, start, end }: Anchor, { ordinals }: SentenceReading): boolean {
  return (
    event?.article === "definite" &&
    ordinals.some((one) => one.value > 1 && one.start >= start && one.end <= end)
  );
}

/** Whether a sentence without an exercise word tells of another year than that of a named exercise, or of one between countries that are known. */
function isMoved(
  origin: Frame,
  { time, countries, stand_in }: Anchor,
  reading: SentenceReading,
  { year }: Linking,
): boolean {
  const known = origin.year ?? origin.times[0]?.from.slice(0, 4) ?? year;
  if (time === null || known === null || time.to.slice(0, 4) === known) return false;
  const signs = shiftSigns(reading);
  // a clause beside words for the exercise goes on about it
  if (stand_in === "clause" || signs.includes("anaphor") || signs.includes("host"))
    return origin.keys.size > 0 || origin.core.size > 1;
  const common = [...countries].filter((code) => origin.countries.has(code)).length;
  return origin.kind === "patrol" && common > 1;
}
