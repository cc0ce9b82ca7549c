import { isOfFewer, isPairApart, isStrange, sameCore, timeFits } from "./fit.ts";
import type { Anchor, Frame } from "./frame.ts";
import { monthsApart, monthsBetween, sameMonth, type Time } from "./time.ts";

/** What speaks for and against "the drills" or "a joint exercise" being a known exercise. Below zero it is another one. */
const SIGNS = {
  base: 1,
  partner: 2.5,
  focus: 1,
  main: 0.5,
  current: 4,
  definite: 0.7,
  indefinite: -0.5,
  other: -4,
  other_time: -5,
  turned_away: -3,
  other_countries: -4,
  more_countries: -2,
  strange_country: -2.5,
  common_countries: 1,
  month: 0.5,
} as const;

/** Where an anchor stands among the exercises known so far. */
export interface Standing {
  /** The exercise spoken of just before in the same sentence. */
  readonly partner: Frame | null;
  /** The exercise that "the drills" goes on about here. */
  readonly focus: Frame | null;
  readonly main: Frame | null;
  /** Month of publication. */
  readonly month: string | null;
  /** Year of publication. */
  readonly year: string | null;
}

/** How well an unnamed mention fits a known exercise of its kind. */
export function scoreOf(frame: Frame, anchor: Anchor, standing: Standing): number {
  const { event } = anchor;
  let score: number = SIGNS.base;
  if (frame === standing.partner)
    score += isListedApart(frame, anchor) ? SIGNS.other_time : SIGNS.partner;
  if (frame === standing.focus) score += SIGNS.focus;
  if (frame === standing.main) score += SIGNS.main;
  if (event?.is_current && frame === standing.main) score += SIGNS.current;
  if (event?.article === "definite") score += SIGNS.definite;
  if (event?.article === "indefinite") score += SIGNS.indefinite;
  if (event?.is_other) score += SIGNS.other;
  return score + timeScore(frame, anchor, standing) + partyScore(frame, anchor);
}

function timeScore(frame: Frame, anchor: Anchor, standing: Standing): number {
  const { time } = anchor;
  const { year } = standing;
  if (time === null) return anchor.is_aside && anchor.is_dated ? SIGNS.turned_away : 0;
  if (!timeFits(frame, anchor, year)) return isLateEnd(frame, anchor) ? 0 : SIGNS.other_time;
  if (frame.times.some((t) => sameMonth(t, time))) return SIGNS.month;
  if (isOfOtherMonth(frame, anchor, standing)) return SIGNS.other_time;
  return anchor.is_aside ? SIGNS.turned_away : 0;
}

/** "An exercise in Goa from 9 to 13 June and, from the 29th, a drill off Kochi": two in one sentence, each with days of its own. */
function isListedApart(frame: Frame, { time, event, sentence, dated, group }: Anchor): boolean {
  if (dated !== null && frame.anchors.some((one) => one.dated !== null && one.group === group))
    return true;
  if (time === null || time.from.length < 10 || event?.article !== "indefinite") return false;
  const before = frame.anchors.findLast((one) => one.sentence === sentence && one.time !== null);
  if (!before?.time || before.time.to.length < 10) return false;
  return (
    before.event?.article === "indefinite" &&
    (before.time.to < time.from || time.to < before.time.from)
  );
}

/** "They met off Goa in December. In January two ships trained with the guests": what is new to the reader, and lies in a month of its own. */
function isOfOtherMonth(frame: Frame, { time, event }: Anchor, standing: Standing): boolean {
  if (time === null || event?.article === "definite" || event?.article === "bare") return false;
  if (frame.times.length === 0) return isPast(frame, time, standing);
  return frame.times.every((t) => monthsApart(t, time));
}

/** The news has no date of its own, and the time lies months before it. */
function isPast(frame: Frame, time: Time, { main, month }: Standing): boolean {
  return (
    frame === main &&
    month !== null &&
    time.from.length > 4 &&
    monthsBetween(time, { from: month, to: month }) > 1 &&
    time.to < month
  );
}

/** "Until August 4 the exercise unites 26 nations": goes on about one that began in June. */
function isLateEnd(frame: Frame, { time, event, is_aside }: Anchor): boolean {
  if (time === null || event?.article !== "definite" || event.is_other || is_aside) return false;
  // "the annual drill of Mutsu Bay" is told by more than its article
  if (event.head - event.first > 1) return false;
  return frame.times.some((t) => monthsBetween(t, time) <= 3 && time.to >= t.from);
}

/** "The exercise had been agreed with Chile and Peru": the same one, whoever else is named with it. */
function isGoingOn({ event, time, is_aside, sentence }: Anchor): boolean {
  if (event === null || event.article !== "definite" || event.is_other || is_aside) return false;
  return time === null && sentence > 0 && event.head - event.first === 1;
}

function partyScore(frame: Frame, anchor: Anchor): number {
  if (isOfFewer(frame, anchor)) return SIGNS.other_countries;
  const same = sameCore(frame, anchor);
  if (same === false && isGoingOn(anchor)) return SIGNS.more_countries;
  if (same !== null) return same ? SIGNS.common_countries : SIGNS.other_countries;
  const definite = anchor.event?.article === "definite";
  if (!definite && isPairApart(frame, anchor)) return SIGNS.other_countries;
  if (!isStrange(frame, anchor)) return 0;
  if (anchor.countries.size > 1) return SIGNS.other_countries;
  return definite ? 0 : SIGNS.strange_country;
}

/** How strongly an unnamed mention tells of an exercise that was not spoken of before. */
export function noveltyOf(anchor: Anchor): number {
  const { event } = anchor;
  const tells = anchor.countries.size > 1 || anchor.time !== null || anchor.organisations.size > 0;
  let score = tells ? 0 : -2;
  if (event?.is_generic) score -= 2;
  // "on patrol": the ships of one country, not a patrol of several.
  if (event?.kind === "patrol" && !event.is_joint && anchor.countries.size < 2) score -= 2;
  return score;
}
