import type { EventMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** How far before a verb of training its "never" may stand, in characters. */
const REACH = 90;
/** "In no earlier year had the two fleets trained together", "have never exercised"; "never before" tells of a first time. */
const NEVER = /\b(?:never(?! before)|no (?:previous|earlier|other)|not|nor|neither)\b[^,;:.]*$/i;
const NO_BEFORE = /\b(?:not|no|never|without|neither|nor)\s$/i;
const NO_INSIDE = /^(?:that\s)?no\s/i;

/** Whether words speak of an exercise that was not held: "these are no drills", "no exercise of several armies", "have not trained together". */
export function isDenied(
  { start, end, article }: EventMention,
  { scene }: SentenceReading,
): boolean {
  const before = scene.text.slice(Math.max(scene.start, start - REACH), start);
  if (article === "verb") return NEVER.test(before);
  return NO_INSIDE.test(scene.text.slice(start, end)) || NO_BEFORE.test(before);
}
