import type { Anchor, Frame } from "./frame.ts";
import { timesAgree } from "./time.ts";

/** Whether the time of an anchor may be that of a frame. `published` is the year of publication. */
export function timeFits(frame: Frame, anchor: Anchor, published: string | null): boolean {
  const { time } = anchor;
  if (time === null) return true;
  const year = anchor.name?.year;
  if (year && frame.year === year) return true;
  if (year && frame.year === null && frame.times.length > 0)
    return frame.times.some((t) => t.from.slice(0, 4) <= year && year <= t.to.slice(0, 4));
  if (frame.times.length > 0) return frame.times.some((t) => timesAgree(t, time));
  if (frame.is_background && frame.year === null) return true;
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
  if (isOtherPart(frame, anchor)) return false;
  return edition === null || frame.edition === null || edition === frame.edition;
}

/** "Garnet Shield 04-6" is not "Garnet Shield 04-5". */
function isOtherPart({ anchors }: Frame, { name }: Anchor): boolean {
  const part = partOf(name?.name);
  if (part === null) return false;
  return anchors.some(
    (one) => one.name?.key === name?.key && (partOf(one.name?.name) ?? part) !== part,
  );
}

function partOf(name: string | undefined): string | null {
  return /\d\d[-/](\d)$/.exec(name ?? "")?.[1] ?? null;
}

/** Whether the countries of a name, else the usual ones of its series, are those of a frame. */
export function partiesFit(frame: Frame, anchor: Anchor, prior: readonly string[]): boolean {
  if (frame.countries.size === 0) return true;
  const own = anchor.countries.size > 0 ? [...anchor.countries] : prior;
  return own.length === 0
    ? frame.countries.size > 1
    : own.some((code) => frame.countries.has(code));
}

/** Whether the countries between whom an anchor's exercise is are those of a frame's; `null` where one of the two does not tell of two. */
export function sameCore(frame: Frame, anchor: Anchor): boolean | null {
  if (frame.core.size < 2 || anchor.countries.size < 2) return null;
  const common = [...anchor.countries].filter((code) => frame.core.has(code)).length;
  if (common > 1) return true;
  return [...anchor.core].some((code) => !frame.core.has(code)) ? false : null;
}

/** Whether an anchor tells of two countries of which at most one is one of a frame's two. */
export function isPairApart(frame: Frame, anchor: Anchor): boolean {
  if (anchor.countries.size < 2 || frame.countries.size < 2) return false;
  return [...anchor.countries].filter((code) => frame.countries.has(code)).length < 2;
}

/** "A bilateral exercise of Peru and Chile" beside one of Peru, Chile and Brazil: a new exercise of two of the three. */
export function isOfFewer(frame: Frame, { event, core }: Anchor): boolean {
  if (event?.article !== "indefinite" || core.size !== 2 || frame.core.size < 3) return false;
  return [...core].every((code) => frame.core.has(code));
}

/** Whether the words of an anchor speak of countries none of which is one of a frame's. */
export function isStrange(frame: Frame, anchor: Anchor): boolean {
  if (anchor.countries.size === 0 || frame.countries.size === 0) return false;
  if (frame.countries.size < 2 && (anchor.core.size < 2 || frame.core.size === 0)) return false;
  return [...anchor.countries].every((code) => !frame.countries.has(code));
}

/** Whether the time of a named anchor may be that of a frame of the same name: in one year a series has one edition, whatever its month. */
export function yearFits(frame: Frame, anchor: Anchor, published: string | null): boolean {
  if (timeFits(frame, anchor, published)) return true;
  const year = anchor.time?.from.slice(0, 4);
  return !anchor.event?.is_other && frame.times.some((t) => t.from.slice(0, 4) === year);
}
