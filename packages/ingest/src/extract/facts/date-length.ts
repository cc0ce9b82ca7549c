import type { FrameShares } from "./share.ts";

/** "a ten-day drill", "two weeks of training", "lasts three days", "week-long". */
const LENGTH =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|several|multi|[2-9]|[12]\d|30)[-\s]days?\b(?!\s(?:visit|trip|tour|later|earlier|ago|before|after|conference|talks|summit))|(?:one|two|three|four|five|six|several|\d)?[-\s]?(?:week|month)s?[-\s]long\b|(?:a|one|two|three|four|five|six)\s(?:weeks?|months?)(?:\sof\b|\sin\sall\b))/i;
const LASTING =
  /\b(?:last|take|for|over|run|spend|busy|continue)\w{0,4}\s(?:\w+\s){0,2}(?:days|weeks|months|a\sweek|a\smonth)\b/i;

/** Whether the text says that the exercise takes more than one day, without saying which. */
export function lastsDays(view: FrameShares): boolean {
  return view.shares.some(({ reading, anchors, distance }) => {
    if (anchors.length === 0 && distance > 2) return false;
    const words = reading.scene.text.slice(reading.start, reading.end);
    return LENGTH.test(words) || LASTING.test(words);
  });
}
