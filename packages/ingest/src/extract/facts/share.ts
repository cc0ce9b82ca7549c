import type { Anchor, Frame } from "../frames/frame.ts";
import { nearest } from "../frames/nearest.ts";
import type { Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** Whether something is told beside the time of an exercise, or beside another one. */
export type When = "within" | "before" | "after";

/** What one sentence has to do with one exercise. */
export interface Share {
  readonly reading: SentenceReading;
  /** Its anchors in the sentence; none where the sentence only goes on about it. */
  readonly anchors: readonly Anchor[];
  /** Anchors of other exercises in the same sentence. */
  readonly others: readonly Anchor[];
  /** Sentences since the last that names the exercise: 0 for one that does. */
  readonly distance: number;
  /** Whether its dates are those of the exercise; `null` where it has none, or those of the exercise are not known yet. */
  readonly when: When | null;
}

/** One exercise with all sentences that speak of it. */
export interface FrameShares {
  readonly frame: Frame;
  readonly shares: readonly Share[];
}

/** A value found, with the words that say it. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly reading: SentenceReading;
  readonly rule: string;
}

/** Deals the sentences of an article out to its exercises. A sentence without an anchor goes on about the last one of its paragraph, else about the main one. */
export function shareSentences(
  frames: readonly Frame[],
  readings: readonly SentenceReading[],
): FrameShares[] {
  const shares = new Map<Frame, Share[]>(frames.map((frame) => [frame, []]));
  const bySentence = anchorsBySentence(frames);
  const main = frames.slice(0, 1);
  let topic: Topic = { frames: main, block: -1 };
  for (const reading of readings) {
    const here = bySentence.get(reading.index) ?? [];
    if (here.length > 0) {
      deal(shares, here, reading);
      topic = { frames: topicsOf(here), block: reading.block };
      continue;
    }
    if (reading.block !== topic.block || isAhead(topic.frames, reading))
      topic = { frames: main, block: reading.block };
    if (reading.role !== "caption") goOn(shares, topic.frames, reading);
  }
  return frames.map((frame) => ({ frame, shares: shares.get(frame) ?? [] }));
}

interface Topic {
  readonly frames: readonly Frame[];
  readonly block: number;
}

/** What a text goes on about behind a sentence: its last exercise with those told in one breath, but not one that only comes in beside the subject. */
function topicsOf(here: readonly Placed[]): Frame[] {
  const latest = here.at(-1);
  const subject = here.find(({ frame }) => !frame.is_background);
  const told = latest?.frame.is_background ? (subject ?? latest) : latest;
  const same = here.filter(({ anchor }) => anchor.group === told?.anchor.group);
  return [...new Set(same.map(({ frame }) => frame))];
}

/** What is still to come, behind a mention of an edition that is over. */
const AHEAD = /\b(?:will|is to|are to|is set to|are set to|is expected|are expected)\b/;

/** "Similar ones were held in 2019 and 2022. Some 3,000 troops are to take part": back to the main exercise. */
function isAhead(frames: readonly Frame[], reading: SentenceReading): boolean {
  if (!frames.every((frame) => frame.edition_of !== null)) return false;
  return AHEAD.test(reading.scene.text.slice(reading.start, reading.end));
}

type Placed = { readonly frame: Frame; readonly anchor: Anchor };

function goOn(
  shares: ReadonlyMap<Frame, Share[]>,
  frames: readonly Frame[],
  reading: SentenceReading,
): void {
  for (const frame of frames) {
    const list = shares.get(frame);
    const distance = since(list?.at(-1), reading);
    list?.push({ reading, anchors: [], others: [], distance, when: null });
  }
}

function deal(
  shares: ReadonlyMap<Frame, Share[]>,
  here: readonly Placed[],
  reading: SentenceReading,
): void {
  for (const frame of new Set(here.map((placed) => placed.frame))) {
    const anchors = here.filter((placed) => placed.frame === frame).map((placed) => placed.anchor);
    const others = here
      .filter((placed) => placed.frame !== frame && !anchors.includes(placed.anchor))
      .map((placed) => placed.anchor);
    shares.get(frame)?.push({ reading, anchors, others, distance: 0, when: null });
  }
}

/** One more than the share before, plus what was dealt to other exercises between the two. */
function since(before: Share | undefined, reading: SentenceReading): number {
  if (before === undefined) return Number.POSITIVE_INFINITY;
  return before.distance + reading.index - before.reading.index;
}

function anchorsBySentence(frames: readonly Frame[]): Map<number, Placed[]> {
  const bySentence = new Map<number, Placed[]>();
  for (const frame of frames) {
    for (const anchor of frame.anchors) {
      const list = bySentence.get(anchor.sentence) ?? [];
      list.push({ frame, anchor });
      bySentence.set(anchor.sentence, list);
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.anchor.start - b.anchor.start);
  return bySentence;
}

/** Whether a stretch of the sentence belongs to this exercise rather than to another one beside it; what stands beside a pair of exercises belongs to both. */
export function owns(share: Share, span: Span): boolean {
  if (share.others.length === 0) return true;
  const all = [...share.anchors, ...share.others].sort((a, b) => a.start - b.start);
  const dated = all.filter((anchor) => covers(anchor.dated, span));
  if (dated.length > 0) return dated.some((anchor) => share.anchors.includes(anchor));
  const listed = share.anchors.some((anchor) => anchor.dated !== null);
  if (listed && share.reading.dates.some((date) => date.start === span.start)) return false;
  const winner = nearest(span, all, share.reading.scene.text);
  if (winner === null || share.anchors.includes(winner)) return winner !== null;
  return !covers(winner, span) && share.anchors.some((anchor) => anchor.group === winner.group);
}

function covers(outer: Span | null, inner: Span): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end;
}
