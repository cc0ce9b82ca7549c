import type { SentenceReading } from "../sentence-reading.ts";
import { isElsewhere, overlap, timeFits } from "./fit.ts";
import type { Anchor, Frame } from "./frame.ts";
import { type Linking, open, type Placed } from "./linking.ts";

/** The frame that "the drills" or "a joint exercise" speaks of; `null` where the words tell of none in particular. */
export function unnamed(
  anchor: Anchor,
  previous: Placed | null,
  reading: SentenceReading,
  linking: Linking,
): Frame | null {
  const { event } = anchor;
  if (event === null) return null;
  const frames = linking.frames.filter((frame) => frame.kind === event.kind);
  const [main] = frames;
  if (event.is_current && main !== undefined && main === linking.frames[0]) return main;
  const partner = previous?.frame ?? null;
  if (partner?.kind === event.kind && !isElsewhere(partner, anchor, linking.year)) return partner;
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
      (f) => timeFits(f, anchor, linking.year) && (anchor.countries.size < 2 || overlap(f, anchor)),
    );
    if (target !== undefined) return target;
  }
  const match = frames.find((f) => !isElsewhere(f, anchor, linking.year));
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
    return linking.focus.keys.size > 0 && main?.keys.size === 0 ? linking.focus : (main ?? null);
  }
  return linking.focus;
}
