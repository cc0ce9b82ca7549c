import type { EventMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** Whether words stand inside a name or the noun phrase of an exercise, or followed by one that it only introduces: "the third edition of the drills", "two earlier ones, the drills". */
export function isTaken(event: EventMention, reading: SentenceReading): boolean {
  return [...reading.names, ...reading.events].some(
    (other) =>
      (other.start < event.end && other.end > event.start) ||
      (other.start >= event.end &&
        /^(?:\s(?:of|in|for)\s(?:the\s|their\s|its\s|this\s)?|,\s(?:the\s|[Ee]xercises?\s)?)["“”‘']?$/.test(
          reading.scene.text.slice(event.end, other.start),
        )),
  );
}

/** "the first phase is over; the second": what the words count is no exercise. */
const PARTS =
  /\b(?:phase|stage|part|leg|day|half|week|serial|wave|batch|session|group|vessel|ship)s?\b/i;
/** Whether what is counted in the sentence before `event` are parts of an exercise. */
export function isPart(event: EventMention, { scene }: SentenceReading): boolean {
  return PARTS.test(scene.text.slice(scene.start, event.start));
}

/** "is China's first one", "X, the first edition since": says something of an exercise that is named before. */
const DESCRIBES =
  /(?:\b(?:is|was|are|were|be|been|becomes?|became|called?|as)\s(?:also\s|not\s|only\s)?(?:(?:the|an?|its|their)\s)?|^[”"’']?(?:\s(?:of|between|by|with|involving)\s[^,;.]{1,60})?,\s(?:an?\s|the\s)?)$/;

/** Whether words only say something of what is named before them in the sentence. */
export function isDescription(
  event: EventMention,
  { scene, names, events }: SentenceReading,
): boolean {
  const before = [...names, ...events].filter((one) => one.end <= event.start);
  const end = Math.max(...before.map((one) => one.end));
  if (before.length === 0) return false;
  const between = scene.text.slice(end, event.start);
  return DESCRIBES.test(between) && !/^its\b/i.test(scene.text.slice(event.start, event.end));
}
