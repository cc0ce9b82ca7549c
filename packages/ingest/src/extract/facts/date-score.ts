import { isMoved } from "../dates/cues.ts";
import { type Governor, isRange } from "../frames/govern.ts";
import type { DateMention } from "../mention.ts";
import { isOfPhase } from "./date-bound.ts";
import type { Share } from "./share.ts";
import type { Status } from "./status-value.ts";

/** What each sign adds to the score of a date. */
const WEIGHT = {
  anchored: 3,
  near: 2.2,
  each_sentence_away: -0.5,
  range: 2,
  bound: 2,
  day: 1.5,
  month: 0.8,
  phase: -1.5,
  caption: -1.5,
  before_that: -1.5,
  against_tense: -3,
  moved_from: -4,
  each_sentence_down: -0.03,
} as const;

const GOVERNED: Readonly<Record<Governor, number>> = {
  run: 1,
  event: 1,
  none: 0,
  inner: -2.5,
  report: 0,
  other: 0,
};

/** What is known of the exercise before its dates are chosen. */
export interface Setting {
  readonly said: Status | null;
  readonly published: string | null;
}

/** A date with its surroundings. */
export interface Sign {
  readonly date: DateMention;
  readonly governor: Governor;
  readonly share: Share;
  /** Sentences to the nearest mention of the exercise. */
  readonly distance: number;
}

/** How likely a date is that of the exercise. */
export function scoreOf(sign: Sign, setting: Setting): number {
  const { date, governor, share, distance } = sign;
  const { reading } = share;
  const isAnchored = share.anchors.length > 0;
  let score: number = isAnchored
    ? WEIGHT.anchored
    : WEIGHT.near + distance * WEIGHT.each_sentence_away;
  if (isRange(date) || isUnknownRange(date)) score += WEIGHT.range;
  else if (date.bound !== "span") score += WEIGHT.bound;
  else score += GOVERNED[governor];
  const precision = (date.from ?? date.to ?? "").length;
  if (precision === 10 || isUnknown(date)) score += WEIGHT.day;
  else if (precision === 7) score += WEIGHT.month;
  if (isOfPhase(date, reading)) score += WEIGHT.phase;
  if (reading.role === "caption") score += WEIGHT.caption;
  if (!isAnchored && !isRange(date) && isBeforeThat(sign)) score += WEIGHT.before_that;
  if (isAgainst(date, setting)) score += WEIGHT.against_tense;
  if (isMovedFrom(sign)) score += WEIGHT.moved_from;
  return score + reading.index * WEIGHT.each_sentence_down;
}

/** A date without a year, where nothing gives one. */
export function isUnknown(date: DateMention): boolean {
  return date.from === null && date.to === null;
}

function isUnknownRange(date: DateMention): boolean {
  return isUnknown(date) && date.rule.includes("range");
}

/** "In July the fleet had trained with another": a sentence that looks back, away from the exercise. */
function isBeforeThat({ date, share }: Sign): boolean {
  const { reading } = share;
  return (
    date.bound === "span" && /\bhad\s/.test(reading.scene.text.slice(reading.start, reading.end))
  );
}

/** "planned for May, has been postponed to October", "moved from May to October": May is off. */
export function isMovedFrom({ date, share }: Pick<Sign, "date" | "share">): boolean {
  const { scene, start } = share.reading;
  if (isMoved(scene.text.slice(Math.max(start, date.start - 90), date.start))) return true;
  return scene.cues.some((cue) => cue.class === "run:moved" && cue.start >= date.end);
}

/** A day that has come is none of an exercise that is still to be held, nor one to come of an exercise that is over. */
function isAgainst(date: DateMention, { said, published }: Setting): boolean {
  if (date.bound !== "span" || isRange(date) || published === null || date.from === null)
    return false;
  const length = Math.min(date.from.length, published.length);
  if (length < 7) return false;
  const [day, today] = [date.from.slice(0, length), published.slice(0, length)];
  if (said === "announced") return day < today || (day === today && length === 10);
  return said === "completed" && day > today;
}
