import type { OrdinalMention, Span } from "../mention.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

/** "never a larger one", "never on this scale": no first exercise. */
const COMPARED =
  /\b(?:larger|bigger|greater|more|so many|so much|such a (?:large|big)|as (?:large|big|many)|on (?:this|such a) scale|closer|longer|meant)\b/i;
/** "had never taken part", "never been used": first for one side or one weapon only. */
const JOINED =
  /\b(?:taken part|take part|joined|participated|attended|hosted|used|fired|deployed|sent|invited|seen)\b/i;

/** Which edition this is: a number in its name, else an ordinal of the exercise itself, else "never before". */
export function ordinalOf(view: FrameShares, published: string | null): Found<number> | null {
  return numberInName(view) ?? counted(view, published) ?? firstHeld(view) ?? neverBefore(view);
}

function counted(view: FrameShares, published: string | null): Found<number> | null {
  for (const share of view.shares) {
    const ordinal = share.reading.ordinals.find(
      (one) =>
        (one.is_edition || isStandIn(share, one)) &&
        isOwn(share, one) &&
        !isOfOtherTime(share, one, view, published),
    );
    if (ordinal === undefined) continue;
    return {
      value: ordinal.value,
      span: ordinal,
      reading: share.reading,
      rule: "ordinals.edition",
    };
  }
  return null;
}

/** "the first two": no number of one of them. */
const COUNT = /^\s(?:two|three|four|five)\b/;

/** "The first, in August 2023, was small": the ordinal itself stands for the exercise. */
function isStandIn({ anchors, reading }: Share, { start, end }: Span): boolean {
  if (COUNT.test(reading.scene.text.slice(end, end + 7))) return false;
  return anchors.some(
    (one) =>
      one.stand_in !== null && one.stand_in !== "time" && one.start <= start && one.end >= end,
  );
}

/** "It was the fourth time that the two practised". */
const IT_IS = /^[“"‘]?(?:this|it)(?:['’]s|\s(?:is|was|will be))\sthe\s(?:very\s)?$/i;

/** An ordinal counts the exercise whose word stands in its sentence; the next sentence may only say "the inaugural activity". */
function isOwn(share: Share, ordinal: OrdinalMention): boolean {
  if (share.anchors.length > 0) return owns(share, ordinal);
  const { text } = share.reading.scene;
  return (
    share.others.length === 0 &&
    (/^(?:inaugural|maiden)/i.test(text.slice(ordinal.start, ordinal.end)) ||
      (share.distance < 3 && IT_IS.test(text.slice(share.reading.start, ordinal.start))))
  );
}

/** "The first such exercise was held in 2015": its clause speaks of years past, the exercise is of this one. */
function isOfOtherTime(
  share: Share,
  ordinal: OrdinalMention,
  { frame }: FrameShares,
  published: string | null,
): boolean {
  const year = frame.year ?? (frame.is_background ? undefined : published?.slice(0, 4));
  if (year === undefined) return false;
  if (share.anchors.some((anchor) => anchor.name?.year === year)) return false;
  const { text } = share.reading.scene;
  const years = share.reading.dates
    .filter((date) => date.year === "stated" && !isSince(date, text))
    .filter((date) => !/[;:]/.test(between(text, date, ordinal)))
    .map(({ from, to }) => (to ?? from ?? "").slice(0, 4));
  return years.length > 0 && years.every((one) => one !== "" && one < year);
}

/** "in which Japan has been since 2015": the time of something that lasts. */
function isSince(date: Span, text: string): boolean {
  return /\bsince\s(?:the\s)?$/i.test(text.slice(Math.max(0, date.start - 12), date.start));
}

/** "was first held in May 2015": the edition of that time is the first. */
const FIRST_HELD =
  /\bfirst\s(?:held|staged|run|conducted|organi[sz]ed|carried\sout|took\splace)\b/i;

function firstHeld({ frame, shares }: FrameShares): Found<number> | null {
  if (!frame.is_background) return null;
  for (const share of shares) {
    const { reading, anchors } = share;
    const match = FIRST_HELD.exec(reading.scene.text.slice(reading.start, reading.end));
    if (match === null || anchors.length === 0) continue;
    const start = reading.start + match.index;
    const span = { start, end: start + 5 };
    if (owns(share, span)) return { value: 1, span, reading, rule: "ordinals.first-held" };
  }
  return null;
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

function neverBefore(view: FrameShares): Found<number> | null {
  if (view.frame.is_background) return null;
  for (const share of view.shares) {
    const never = share.reading.scene.cues.find(
      (cue) => cue.class === "ordinal:never" && owns(share, cue),
    );
    if (never === undefined || share.anchors.length === 0) continue;
    const behind = share.reading.scene.text.slice(never.end, share.reading.end);
    if (COMPARED.test(behind) || JOINED.test(behind)) continue;
    return { value: 1, span: never, reading: share.reading, rule: "ordinals.never-before" };
  }
  return null;
}

function numberInName(view: FrameShares): Found<number> | null {
  for (const share of view.shares) {
    const name = share.anchors.find((anchor) => anchor.name?.edition != null)?.name;
    if (name?.edition != null)
      return { value: name.edition, span: name, reading: share.reading, rule: "ordinals.name" };
  }
  return null;
}
