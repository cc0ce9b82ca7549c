import type { SentenceReading } from "../sentence-reading.ts";
import type { Anchor, Frame } from "./frame.ts";
import { type Linking, open, openEdition, type Placed } from "./linking.ts";
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
    month: linking.month,
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
  if (novelty < 0 && !isNewKind(anchor, reading, linking)) return null;
  const { focus } = standing;
  return isEdition(anchor, focus)
    ? openEdition(linking, focus.edition_of ?? focus)
    : open(linking, anchor);
}

/** "After the drill the two flotillas set out on their third joint patrol": the first patrol beside exercises, whose countries it has. */
function isNewKind({ event }: Anchor, { scene }: SentenceReading, { frames }: Linking): boolean {
  if (event?.kind !== "patrol" || !event.is_joint || event.is_generic) return false;
  const isPlural = event.article === "bare" && scene.text[event.end - 1] === "s";
  return !isPlural && frames.every(({ kind }) => kind !== "patrol");
}

/** "The drill was last held in 2021", "In 2022 the two navies trained": another edition of the named exercise that the text is about. */
function isEdition({ event, countries, time }: Anchor, focus: Frame | null): focus is Frame {
  const origin = focus?.edition_of ?? focus;
  if (origin === null || origin.keys.size === 0 || origin.kind !== event?.kind) return false;
  const goesOn = event.article === "verb" && countries.size === 0;
  if (event.article !== "definite" && !goesOn) return false;
  if ([...countries].every((code) => origin.countries.has(code))) return true;
  if (event.is_other && [...countries].some((code) => origin.countries.has(code))) return true;
  // the host of another edition need not have been spoken of
  return time !== null && countries.size === 1;
}

/** The frame that "the drills" speaks of: the last one; in a new paragraph rather the main one than a background. */
export function focusAt(reading: SentenceReading, linking: Linking): Frame | null {
  const [main] = linking.frames;
  if (linking.focus?.is_background && reading.block !== linking.block) {
    return linking.focus.keys.size > 0 && main?.keys.size === 0 ? linking.focus : (main ?? null);
  }
  return linking.focus;
}
