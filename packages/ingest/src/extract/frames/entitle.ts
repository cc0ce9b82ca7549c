import type { SentenceReading } from "../sentence-reading.ts";
import type { Frame, Title } from "./frame.ts";

/** "a similar one": like the exercise, but not one of its series. */
const LIKE = /\b(?:similar|comparable|such|like|another|other|separate|counterpart)\b/i;

/** Gives other editions of a named exercise, told without a name of their own ("last year's edition"), the name of its series. */
export function entitle(frames: readonly Frame[], readings: readonly SentenceReading[]): void {
  for (const frame of frames) {
    const origin = frame.edition_of;
    if (origin === null || frame.keys.size > 0 || isOnlyLike(frame, readings)) continue;
    frame.title = titleOf(origin, readings);
  }
}

function titleOf(origin: Frame, readings: readonly SentenceReading[]): Title | null {
  for (const { name, sentence } of origin.anchors) {
    const reading = readings[sentence];
    if (name !== null && reading !== undefined) return { name, reading };
  }
  return null;
}

/** Whether a frame was opened by words for an exercise that is only like another one, or beside it. */
export function isOnlyLike(frame: Frame, readings: readonly SentenceReading[]): boolean {
  const [anchor] = frame.anchors;
  const text = readings[anchor?.sentence ?? -1]?.scene.text;
  const event = anchor?.event;
  return event == null || text === undefined || LIKE.test(text.slice(event.start, event.end));
}
