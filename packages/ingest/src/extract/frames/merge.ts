import { add } from "./add.ts";
import { isOfFewer } from "./fit.ts";
import type { Frame } from "./frame.ts";
import { sameMonth, timesAgree } from "./time.ts";

/**
 * Puts frames together that turned out to be one exercise: an unnamed one with the time and the countries of another, a name without an edition beside
 * one of its editions. The earlier frame stays. Frames are few (60 at most), so that pairs may be compared.
 */
export function mergeFrames(frames: readonly Frame[]): Frame[] {
  const kept: Frame[] = [];
  const gone = new Map<Frame, Frame>();
  for (const frame of frames) {
    const twin = kept.find((other) => areOne(other, frame));
    if (twin === undefined) {
      kept.push(frame);
      continue;
    }
    swallow(twin, frame);
    gone.set(frame, twin);
  }
  for (const frame of kept) {
    frame.parent = (frame.parent && gone.get(frame.parent)) ?? frame.parent;
    frame.edition_of = (frame.edition_of && gone.get(frame.edition_of)) ?? frame.edition_of;
  }
  return kept;
}

function areOne(a: Frame, b: Frame): boolean {
  if (a.kind !== b.kind || isOther(a) || isOther(b)) return false;
  if (a.keys.size > 0 && b.keys.size > 0) return false;
  if (b.anchors[0] !== undefined && isOfFewer(a, b.anchors[0])) return false;
  return sameTime(a, b) && sameCountries(a, b);
}

/** Opened by words that say that it is another one. */
function isOther(frame: Frame): boolean {
  return frame.edition_of !== null || frame.anchors[0]?.event?.is_other === true;
}

function sameTime(a: Frame, b: Frame): boolean {
  const [first] = a.times;
  if (first === undefined || b.times.length === 0) return false;
  return (
    a.times.some((time) =>
      b.times.some((other) =>
        Math.min(time.from.length, other.from.length) > 4 ? sameMonth(time, other) : false,
      ),
    ) ||
    (a.times.every((time) => b.times.every((other) => timesAgree(time, other))) &&
      a.core.size > 1 &&
      b.core.size > 1)
  );
}

function sameCountries(a: Frame, b: Frame): boolean {
  const left = a.core.size > 1 ? a.core : a.countries;
  const right = b.core.size > 1 ? b.core : b.countries;
  if (left.size === 0 || right.size === 0) return false;
  const common = [...left].filter((code) => right.has(code)).length;
  return common >= Math.min(2, left.size, right.size) && common >= Math.min(left.size, right.size);
}

function swallow(into: Frame, other: Frame): void {
  for (const anchor of other.anchors) add(into, anchor);
  into.is_background &&= other.is_background;
}
