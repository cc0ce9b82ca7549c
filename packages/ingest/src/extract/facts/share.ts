import { nearest } from "../frames/anchors.ts";
import type { Anchor, Frame } from "../frames/frame.ts";
import type { Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** What one sentence has to do with one exercise. */
export interface Share {
  readonly reading: SentenceReading;
  /** Its anchors in the sentence; none where the sentence only goes on about it. */
  readonly anchors: readonly Anchor[];
  /** Anchors of other exercises in the same sentence. */
  readonly others: readonly Anchor[];
  /** Sentences since the last that names the exercise: 0 for one that does. */
  readonly distance: number;
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
  let topic: { frame: Frame | undefined; block: number } = { frame: frames[0], block: -1 };
  for (const reading of readings) {
    const here = bySentence.get(reading.index) ?? [];
    const latest = here.at(-1);
    if (latest === undefined) {
      if (reading.block !== topic.block) topic = { frame: frames[0], block: reading.block };
      if (reading.role !== "caption") goOn(shares, topic.frame, reading);
    } else {
      deal(shares, here, reading);
      topic = { frame: latest.frame, block: reading.block };
    }
  }
  return frames.map((frame) => ({ frame, shares: shares.get(frame) ?? [] }));
}

type Placed = { readonly frame: Frame; readonly anchor: Anchor };

function goOn(
  shares: ReadonlyMap<Frame, Share[]>,
  frame: Frame | undefined,
  reading: SentenceReading,
): void {
  const list = frame === undefined ? undefined : shares.get(frame);
  list?.push({ reading, anchors: [], others: [], distance: since(list.at(-1), reading) });
}

function deal(
  shares: ReadonlyMap<Frame, Share[]>,
  here: readonly Placed[],
  reading: SentenceReading,
): void {
  for (const frame of new Set(here.map((placed) => placed.frame))) {
    const anchors = here.filter((placed) => placed.frame === frame).map((placed) => placed.anchor);
    const others = here.filter((placed) => placed.frame !== frame).map((placed) => placed.anchor);
    shares.get(frame)?.push({ reading, anchors, others, distance: 0 });
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

/** Whether a stretch of the sentence belongs to this exercise rather than to another one beside it. */
export function owns(share: Share, span: Span): boolean {
  if (share.others.length === 0) return true;
  const winner = nearest(span, [...share.anchors, ...share.others]);
  return share.anchors.some((anchor) => anchor === winner);
}
