import type { EventMention, NameMention, Span } from "../mention.ts";

/** A stretch of time, EDTF level 0 on both sides. */
export interface Time {
  readonly from: string;
  readonly to: string;
}

/** A word that speaks of one exercise, with what its own sentence says of time and countries. */
export interface Anchor extends Span {
  readonly sentence: number;
  readonly name: NameMention | null;
  readonly event: EventMention | null;
  readonly time: Time | null;
  /** ISO codes that act in its clause. */
  readonly countries: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** "also", "earlier", "separately": its sentence turns to something else. */
  readonly is_aside: boolean;
}

/** One exercise while an article is read: all anchors that speak of it. */
export interface Frame {
  readonly kind: "exercise" | "patrol";
  readonly anchors: Anchor[];
  /** Keys of its names; the first is that of the main name. */
  readonly keys: Set<string>;
  /** Year and part of each of its double names (`2021 interaction`). */
  readonly parts: Set<string>;
  year: string | null;
  edition: number | null;
  /** One for each pair of months. */
  readonly times: Time[];
  readonly countries: Set<string>;
  /** Mentioned beside the main one: an earlier edition, another exercise. */
  readonly is_background: boolean;
  /** The exercise that was spoken of when this one came up. */
  readonly parent: Frame | null;
}

/** An empty frame. */
export function newFrame(kind: Frame["kind"], parent: Frame | null): Frame {
  const is_background = parent !== null;
  return {
    kind,
    anchors: [],
    keys: new Set(),
    parts: new Set(),
    year: null,
    edition: null,
    times: [],
    countries: new Set(),
    is_background,
    parent,
  };
}

/** Whether two times may be those of one exercise: at most two months apart. */
export function timesAgree(a: Time, b: Time): boolean {
  const length = Math.min(a.from.length, b.from.length, 7);
  if (length < 7)
    return a.from.slice(0, 4) <= b.to.slice(0, 4) && b.from.slice(0, 4) <= a.to.slice(0, 4);
  return months(a.from) - months(b.to) <= 1 && months(b.from) - months(a.to) <= 1;
}

function months(edtf: string): number {
  return Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7) || "0");
}
