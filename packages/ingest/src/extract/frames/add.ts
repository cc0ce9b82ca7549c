import type { Anchor, Frame } from "./frame.ts";
import { doubleParts } from "./same-name.ts";
import { sameMonths } from "./time.ts";

/** Adds an anchor to a frame, with all that it tells of names, time and countries. */
export function add(frame: Frame, anchor: Anchor): void {
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
  for (const code of anchor.core) frame.core.add(code);
}
