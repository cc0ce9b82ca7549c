import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { anchorsOf } from "./anchors.ts";
import { sameMonths } from "./fit.ts";
import type { Anchor, Frame } from "./frame.ts";
import type { Linking, Placed } from "./linking.ts";
import { named } from "./named.ts";
import { doubleParts } from "./same-name.ts";
import { unnamed } from "./unnamed.ts";

/**
 * Puts the anchors of an article together: one frame for each exercise that the text lets a reader tell apart, 60 at most; what speaks of
 * further ones is left out.
 */
export function linkFrames(
  readings: readonly SentenceReading[],
  gazetteer: Gazetteer,
  published: string | null,
): Frame[] {
  const year = published?.slice(0, 4) ?? null;
  const linking: Linking = { frames: [], readings, gazetteer, year, focus: null, block: -1 };
  for (const reading of readings) {
    let previous: Placed | null = null;
    for (const anchor of anchorsOf(reading)) {
      const frame = frameOf(anchor, previous, reading, linking);
      previous = { anchor, frame };
      if (frame === null) continue;
      add(frame, anchor);
      linking.focus = frame;
      linking.block = reading.block;
    }
  }
  return linking.frames;
}

function frameOf(
  anchor: Anchor,
  previous: Placed | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  return anchor.name === null
    ? unnamed(anchor, previous, reading, linking)
    : named(anchor, previous, linking);
}

function add(frame: Frame, anchor: Anchor): void {
  frame.anchors.push(anchor);
  if (anchor.name !== null) {
    frame.keys.add(anchor.name.key);
    for (const part of doubleParts(anchor.name)) frame.parts.add(part);
    frame.year ??= anchor.name.year;
    frame.edition ??= anchor.name.edition;
  }
  const { time } = anchor;
  if (time !== null && !frame.times.some((t) => sameMonths(t, time))) frame.times.push(time);
  for (const code of anchor.countries) frame.countries.add(code);
}
