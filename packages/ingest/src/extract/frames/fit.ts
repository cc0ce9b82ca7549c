import { type Anchor, type Frame, type Time, timesAgree } from "./frame.ts";

/** Whether the time of an anchor may be that of a frame. `published` is the year of publication. */
export function timeFits(frame: Frame, anchor: Anchor, published: string | null): boolean {
  const { time } = anchor;
  if (time === null) return true;
  const year = anchor.name?.year;
  if (year && frame.year === year) return true;
  if (frame.times.length > 0) return frame.times.some((t) => timesAgree(t, time));
  const known = frame.year ?? published;
  if (known === null) return frame.anchors.length < 2;
  const distance = Number(time.from.slice(0, 4)) - Number(known);
  return distance === 0 || (distance === 1 && frame.year === null);
}

/** Whether the year and edition of a name may be those of a frame. */
export function editionsAgree(frame: Frame, anchor: Anchor): boolean {
  const { year, edition } = anchor.name ?? { year: null, edition: null };
  if (year !== null && frame.year !== null && year !== frame.year) return false;
  if (
    year !== null &&
    frame.year === null &&
    frame.times.some((t) => t.from.slice(0, 4) > year || t.to.slice(0, 4) < year)
  )
    return false;
  return edition === null || frame.edition === null || edition === frame.edition;
}

/** Whether the countries of a name, else the usual ones of its series, are those of a frame. */
export function partiesFit(frame: Frame, anchor: Anchor, prior: readonly string[]): boolean {
  if (frame.countries.size === 0) return true;
  const own = anchor.countries.size > 0 ? [...anchor.countries] : prior;
  return own.length === 0
    ? frame.countries.size > 1
    : own.some((code) => frame.countries.has(code));
}

/** Whether the words around an unnamed exercise speak of another one than `frame`: other countries or another time. */
export function isElsewhere(frame: Frame, anchor: Anchor, published: string | null): boolean {
  if (!timeFits(frame, anchor, published)) return true;
  if (anchor.event?.is_other && anchor.time !== null) return true;
  if (
    anchor.is_aside &&
    anchor.time !== null &&
    !frame.times.some((t) => sameMonth(t, anchor.time))
  )
    return true;
  return anchor.countries.size > 1 && frame.countries.size > 0 && !overlap(frame, anchor);
}

/** Whether two times begin and end in the same months. */
export function sameMonths(a: Time, b: Time): boolean {
  return sameMonth(a, b) && a.to.slice(0, 7) === b.to.slice(0, 7);
}

function sameMonth(a: Time, b: Time | null): boolean {
  return b !== null && a.from.slice(0, 7) === b.from.slice(0, 7);
}

/** At least two countries in common, or all that the anchor names. */
export function overlap(frame: Frame, anchor: Anchor): boolean {
  const common = [...anchor.countries].filter((code) => frame.countries.has(code)).length;
  if (common === 0 && anchor.countries.size > 1 && frame.countries.size > 0) return false;
  return common >= Math.min(2, anchor.countries.size) || frame.countries.size < 2;
}
