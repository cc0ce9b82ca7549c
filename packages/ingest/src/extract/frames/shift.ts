import type { DateMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { eventDates, isRange } from "./govern.ts";
import type { StandIn } from "./stand-ins.ts";

/** How far from the beginning of its sentence the date stands that moves the story to another year. */
const EARLY = 12;
/** "it", "both countries", "the two": what goes on about the exercise. */
const ANAPHOR =
  /\b(?:it|they|them|both|the (?:two|three|four|pair|countries|sides|navies|armies|militaries|neighbou?rs)|each)\b|\b(?:took part|participated|were involved|attended)(?![^.;]*\bin (?!it\b|them\b)\p{L})/iu;
const HELD = new Set([
  "role:participant",
  "status:held",
  "role:scene",
  "venue:verb",
  "training:verb",
]);

/**
 * "A year ago, 12,000 troops were involved in it", "In 2022 the two navies trained off Goa": a sentence without an exercise word that moves the story to
 * another time and says that something was held. `null` for others. The time is that of its first date.
 */
export function shiftOf(reading: SentenceReading): StandIn | null {
  if (reading.role !== "body") return null;
  const date = eventDates(reading).find((one) => isShift(one, reading));
  if (date === undefined) return null;
  const { scene } = reading;
  const held = scene.cues.some((cue) => HELD.has(cue.class));
  if (!held || !ANAPHOR.test(scene.text.slice(reading.start, reading.end))) return null;
  const first = scene.tokens.findIndex((token) => token.end > date.start);
  return {
    form: "shift",
    event: {
      kind: "exercise",
      sentence: reading.index,
      start: date.start,
      end: date.end,
      head: first,
      first,
      article: "bare",
      is_joint: false,
      is_other: true,
      is_current: false,
      is_generic: false,
    },
  };
}

function isShift(date: DateMention, reading: SentenceReading): boolean {
  return date.start - reading.start <= EARLY && date.bound === "span" && !isRange(date);
}
