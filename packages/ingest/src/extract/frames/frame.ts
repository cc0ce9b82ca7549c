import type { EventMention, NameMention, Span } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import type { StandInForm } from "./stand-in-form.ts";
import type { Time } from "./time.ts";

/** A word that speaks of one exercise, with what its own sentence says of time and countries. */
export interface Anchor extends Span {
  readonly sentence: number;
  /** The same number for anchors told in one breath ("X and Y"): what stands outside of their own words belongs to each. */
  readonly group: number;
  /** Told in one breath with another name. */
  readonly is_listed: boolean;
  readonly name: NameMention | null;
  readonly event: EventMention | null;
  /** How it speaks of an exercise without an exercise word; `null` where it has one, or a name. */
  readonly stand_in: StandInForm | null;
  readonly time: Time | null;
  /** The words for its time, where several times are listed for several editions. */
  readonly dated: Span | null;
  /** ISO codes that act in its clause. */
  readonly countries: ReadonlySet<string>;
  /** Those of them that stand in its noun phrase or in a list beside it: between whom it is. */
  readonly core: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** "also", "earlier", "separately": its sentence turns to something else. */
  readonly is_aside: boolean;
  /** A date stands beside it, though perhaps one of an unknown year. */
  readonly is_dated: boolean;
}

/** A name with the sentence that it stands in. */
export interface Title {
  readonly name: NameMention;
  readonly reading: SentenceReading;
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
  /** Countries between whom it is, by its own noun phrases. */
  readonly core: Set<string>;
  /** Mentioned beside the main one: an earlier edition, another exercise. */
  is_background: boolean;
  /** The exercise that was spoken of when this one came up. */
  parent: Frame | null;
  /** The exercise that it is another edition of, where only that one is named. */
  edition_of: Frame | null;
  /** The name of the series, where its own words do not name it. */
  title: Title | null;
}

/** An empty frame. */
export function newFrame(
  kind: Frame["kind"],
  parent: Frame | null,
  edition_of: Frame | null = null,
): Frame {
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
    core: new Set(),
    is_background,
    parent,
    edition_of,
    title: null,
  };
}
