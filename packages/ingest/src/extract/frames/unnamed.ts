import type { SentenceReading } from "../sentence-reading.ts";
import type { Anchor, Frame } from "./frame.ts";
import { type Linking, open, type Placed } from "./linking.ts";
import { noveltyOf, type Standing, scoreOf } from "./score.ts";

/** The frame that "the drills" or "a joint exercise" speaks of; `null` where the words tell of none in particular. */
export function unnamed(
  anchor: Anchor,
  previous: Placed | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  const { event } = anchor;
  if (event === null) return null;
  if (linking.frames.length === 0) return open(linking, anchor);
  const standing: Standing = {
    partner: previous?.frame ?? null,
    focus: focusAt(reading, linking),
    main: linking.frames[0] ?? null,
    year: linking.year,
  };
  const novelty = noveltyOf(anchor);
  let best: Frame | null = null;
  let most = Math.max(0, novelty);
  for (const frame of linking.frames) {
    if (frame.kind !== event.kind) continue;
    const score = scoreOf(frame, anchor, standing);
    if (score <= most) continue;
    best = frame;
    most = score;
  }
  if (best !== null) return best;
  return novelty >= 0 ? open(linking, anchor) : null;
}

/** The frame that "the drills" speaks of: the last one; in a new paragraph rather the main one than a background. */
export function focusAt(reading: SentenceReading, linking: Linking): Frame | null {
  const [main] = linking.frames;
  if (linking.focus?.is_background && reading.block !== linking.block) {
    return linking.focus.keys.size > 0 && main?.keys.size === 0 ? linking.focus : (main ?? null);
  }
  return linking.focus;
}
