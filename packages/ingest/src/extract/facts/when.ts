import { governorOf } from "../frames/govern.ts";
import { type Time, timeOf } from "../frames/time.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { DateFacts } from "./date-facts.ts";
import type { FrameShares, When } from "./share.ts";

/**
 * Tells of each sentence of an exercise whether its dates are those of the exercise: what is told beside another time ("in May 2023 a tank had …")
 * seldom belongs to it.
 */
export function placeInTime(view: FrameShares, { start, end }: DateFacts): FrameShares {
  const from = start?.value ?? end?.value;
  const to = end?.value ?? start?.value;
  if (from === undefined || to === undefined) return view;
  const shares = view.shares.map((share) => ({
    ...share,
    when: whenOf(share.reading, { from, to }),
  }));
  return { ...view, shares };
}

/** How the dates of a sentence stand to a time; `null` where it has none but those of the news. */
function whenOf(reading: SentenceReading, time: Time): When | null {
  const told = reading.dates.flatMap((date) =>
    governorOf(reading, date) === "report" ? [] : (timeOf(date) ?? []),
  );
  if (told.length === 0) return null;
  if (told.some((one) => meets(one, time))) return "within";
  return told.every((one) => one.to < time.from) ? "before" : "after";
}

/** Whether two stretches of time have a day in common, as far as their precision goes. */
function meets(a: Time, b: Time): boolean {
  return isNotBehind(a.from, b.to) && isNotBehind(b.from, a.to);
}

function isNotBehind(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}
