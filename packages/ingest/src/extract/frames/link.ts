import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { NameMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { anchorsOf } from "./anchors.ts";
import { type Anchor, type Frame, newFrame, type Time, timesAgree } from "./frame.ts";
import { isAlias, shareDoubleName } from "./same-name.ts";

/** All that is known while the anchors of an article are put together. */
interface Linking {
  readonly frames: Frame[];
  readonly readings: readonly SentenceReading[];
  readonly gazetteer: Gazetteer;
  /** Year of publication. */
  readonly year: string | null;
  focus: Frame | null;
  block: number;
}

/** Puts the anchors of an article together: one frame for each exercise that the text lets a reader tell apart. */
export function linkFrames(
  readings: readonly SentenceReading[],
  gazetteer: Gazetteer,
  published: string | null,
): Frame[] {
  const year = published?.slice(0, 4) ?? null;
  const linking: Linking = { frames: [], readings, gazetteer, year, focus: null, block: -1 };
  for (const reading of readings) {
    let previous: Anchor | null = null;
    for (const anchor of anchorsOf(reading)) {
      const frame = frameOf(anchor, previous, reading, linking);
      previous = anchor;
      if (frame === null) continue;
      add(frame, anchor);
      linking.focus = frame;
      linking.block = reading.block;
    }
  }
  return linking.frames;
}

function add(frame: Frame, anchor: Anchor): void {
  frame.anchors.push(anchor);
  if (anchor.name !== null) {
    if (!frame.keys.includes(anchor.name.key)) frame.keys.push(anchor.name.key);
    frame.year ??= anchor.name.year;
    frame.edition ??= anchor.name.edition;
  }
  if (anchor.time !== null) frame.times.push(anchor.time);
  for (const code of anchor.countries) frame.countries.add(code);
}

function frameOf(
  anchor: Anchor,
  previous: Anchor | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  return anchor.name === null
    ? unnamed(anchor, previous, reading, linking)
    : named(anchor, previous, linking);
}

function open(linking: Linking, anchor: Anchor): Frame {
  const kind = anchor.event?.kind ?? anchor.name?.kind ?? "exercise";
  const frame = newFrame(kind, linking.focus ?? linking.frames[0] ?? null);
  linking.frames.push(frame);
  return frame;
}

function named(anchor: Anchor, previous: Anchor | null, linking: Linking): Frame {
  const { name } = anchor;
  if (name === null) return open(linking, anchor);
  if (previous?.name && isAlias(previous.name, name, linking.readings[anchor.sentence])) {
    const frame = linking.frames.find((f) => f.anchors.includes(previous));
    if (frame !== undefined) return frame;
  }
  const same = linking.frames.filter((f) => isNamed(f, name) && editionsAgree(f, anchor));
  const fitting = same.filter((f) => timeFits(f, anchor, linking));
  const [first] = fitting;
  if (first !== undefined) return fitting.find((f) => f === linking.focus) ?? first;
  return adopt(anchor, linking) ?? open(linking, anchor);
}

function isNamed(frame: Frame, name: NameMention): boolean {
  if (frame.keys.includes(name.key)) return true;
  return frame.anchors.some((a) => a.name !== null && shareDoubleName(a.name, name));
}

function editionsAgree(frame: Frame, anchor: Anchor): boolean {
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

/** An unnamed exercise that the text spoke of before may be the one that is named now. */
function adopt(anchor: Anchor, linking: Linking): Frame | null {
  if (anchor.event?.is_other) return null;
  const { focus } = linking;
  if (
    focus?.keys.length === 0 &&
    anchor.event?.article === "definite" &&
    focus.kind === anchor.event.kind
  )
    return focus;
  const prior = linking.gazetteer.series.get(anchor.name?.series_id ?? "")?.participants ?? [];
  const kind = anchor.event?.kind ?? anchor.name?.kind ?? "exercise";
  const free = linking.frames.filter(
    (f) =>
      f.keys.length === 0 &&
      f.kind === kind &&
      timeFits(f, anchor, linking) &&
      editionsAgree(f, anchor) &&
      partiesFit(f, anchor, prior),
  );
  return free.find((f) => f === linking.focus) ?? free.find((f) => !f.is_background) ?? null;
}

function partiesFit(frame: Frame, anchor: Anchor, prior: readonly string[]): boolean {
  if (frame.countries.size === 0) return true;
  const own = anchor.countries.size > 0 ? [...anchor.countries] : prior;
  return own.length === 0
    ? frame.countries.size > 1
    : own.some((code) => frame.countries.has(code));
}

/** The year that an anchor is about, where its own words or name give one. */
function timeFits(frame: Frame, anchor: Anchor, linking: Linking): boolean {
  const { time } = anchor;
  if (time === null) return true;
  const year = anchor.name?.year;
  if (year && frame.year === year) return true;
  if (frame.times.length > 0) return frame.times.some((t) => timesAgree(t, time));
  const known = frame.year ?? linking.year;
  if (known === null) return frame.anchors.length < 2;
  const distance = Number(time.from.slice(0, 4)) - Number(known);
  return distance === 0 || (distance === 1 && frame.year === null);
}

function unnamed(
  anchor: Anchor,
  previous: Anchor | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  const { event } = anchor;
  if (event === null) return null;
  const frames = linking.frames.filter((frame) => frame.kind === event.kind);
  const [main] = frames;
  if (event.is_current && main !== undefined && main === linking.frames[0]) return main;
  const partner = frames.find((f) => previous !== null && f.anchors.includes(previous));
  if (partner !== undefined && !isElsewhere(partner, anchor, linking)) return partner;
  return known(anchor, frames, focusAt(reading, linking), linking) ?? another(anchor, linking);
}

/** The frame that "the drills", or drills without other countries or another time, speak of. */
function known(
  anchor: Anchor,
  frames: readonly Frame[],
  focus: Frame | null,
  linking: Linking,
): Frame | null {
  if (anchor.event?.is_other) return null;
  const inFocus = focus !== null && frames.includes(focus) ? focus : null;
  if (anchor.event?.article === "definite") {
    const candidates = inFocus === null ? frames : [inFocus, ...frames];
    const target = candidates.find(
      (f) => timeFits(f, anchor, linking) && (anchor.countries.size < 2 || overlap(f, anchor)),
    );
    if (target !== undefined) return target;
  }
  const match = frames.find((f) => !isElsewhere(f, anchor, linking));
  if (match === linking.frames[0] && inFocus !== null && anchor.countries.size === 0)
    return inFocus;
  return match ?? null;
}

/** Opens a frame where the words tell enough of an exercise of its own. */
function another(anchor: Anchor, linking: Linking): Frame | null {
  const tells = anchor.countries.size > 1 || anchor.time !== null || anchor.organisations.size > 0;
  if (linking.frames.length > 0 && (!tells || anchor.event?.is_generic)) return null;
  return open(linking, anchor);
}

/** The frame that "the drills" speaks of: the last one; in a new paragraph rather the main one than a background. */
function focusAt(reading: SentenceReading, linking: Linking): Frame | null {
  const [main] = linking.frames;
  if (linking.focus?.is_background && reading.block !== linking.block) {
    return linking.focus.keys.length > 0 && main?.keys.length === 0
      ? linking.focus
      : (main ?? null);
  }
  return linking.focus;
}

/** Whether the words around an unnamed exercise speak of another one than `frame`: other countries or another time. */
function isElsewhere(frame: Frame, anchor: Anchor, linking: Linking): boolean {
  if (!timeFits(frame, anchor, linking)) return true;
  if (anchor.event?.is_other && anchor.time !== null) return true;
  if (
    anchor.is_aside &&
    anchor.time !== null &&
    !frame.times.some((t) => sameMonth(t, anchor.time))
  )
    return true;
  return anchor.countries.size > 1 && frame.countries.size > 0 && !overlap(frame, anchor);
}

function sameMonth(a: Time, b: Time | null): boolean {
  return b !== null && a.from.slice(0, 7) === b.from.slice(0, 7);
}

/** At least two countries in common, or all that the anchor names. */
function overlap(frame: Frame, anchor: Anchor): boolean {
  const common = [...anchor.countries].filter((code) => frame.countries.has(code)).length;
  if (common === 0 && anchor.countries.size > 1 && frame.countries.size > 0) return false;
  return common >= Math.min(2, anchor.countries.size) || frame.countries.size < 2;
}
