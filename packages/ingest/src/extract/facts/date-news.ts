import type { CueMention } from "../mention.ts";
import { wordAt } from "../scene.ts";
import type { DateFacts } from "./date-facts.ts";
import { type Found, type FrameShares, owns, type Share } from "./share.ts";

const PAST = /^(?:began|begun|started|kicked off|opened|launched|commenced|got under way)$/;

/** The present of headlines: "X and Y kick off drills". */
const PRESENT = /^(?:begins?|starts?|kicks? off|opens?|launch(?:es)?|gets? under way)$/;

/**
 * News without a first day of its own: "have begun" gives the month of publication as start, "announced the exercise on December 6" the month of that
 * day. Only for the main exercise of a dated article.
 */
export function orNews(dates: DateFacts, view: FrameShares, published: string | null): DateFacts {
  if (published?.length !== 10 || !isOpen(dates, published) || view.frame.is_background)
    return dates;
  for (const share of view.shares) {
    const news = newsIn(share, dates, published);
    if (news !== null) return news;
  }
  return dates;
}

function newsIn(share: Share, dates: DateFacts, published: string): DateFacts | null {
  if (share.anchors.length === 0) return null;
  for (const cue of share.reading.scene.cues) {
    if (!owns(share, cue)) continue;
    if (isBeginning(cue, share)) return { ...dates, start: monthOfNews(cue, share, published) };
    const told = dates.end === null ? toldOn(cue, share) : null;
    if (told !== null) return { start: told, end: told };
  }
  return null;
}

/** No first day is told, and the last one is not past. */
function isOpen({ start, end }: DateFacts, published: string): boolean {
  if (start !== null) return false;
  return end === null || end.value >= published.slice(0, end.value.length);
}

function monthOfNews(cue: CueMention, { reading }: Share, published: string): Found<string> {
  return { value: published.slice(0, 7), span: cue, reading, rule: "dates.published-month" };
}

/** "have begun", "kicked off": begun when the article appeared. */
function isBeginning(cue: CueMention, share: Share): boolean {
  if (cue.class !== "run:start") return false;
  const isNow = share.reading.role === "heading" && PRESENT.test(cue.cue);
  if (!isNow && !PAST.test(cue.cue)) return false;
  const before = wordAt(share.reading.scene, cue.first - 1);
  return (
    !["to", "will", "not", "be"].includes(before) &&
    share.anchors.some((a) => Math.abs(a.start - cue.end) < 60 || Math.abs(cue.start - a.end) < 60)
  );
}

/** "On December 6 the ministry announced the third joint exercise": the exercise is the news of that day. */
function toldOn(cue: CueMention, share: Share): Found<string> | null {
  const { reading } = share;
  if (cue.class !== "report:verb") return null;
  const object = share.anchors.some((a) => a.start >= cue.end && a.start - cue.end < 3);
  const date = reading.dates.find((d) => d.from?.length === 10 && d.end <= cue.start);
  if (!object || date?.from == null) return null;
  return { value: date.from.slice(0, 7), span: date, reading, rule: "dates.news-month" };
}
