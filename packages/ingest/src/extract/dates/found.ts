import { PREFIX } from "./pattern.ts";
import type { Point, PointValue, Shift, Which } from "./point.ts";

/** A match of the point pattern with its surroundings, as the readers need it. Offsets into the sentence. */
export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The characters before the match, 48 at most, never reaching into the point before. */
  readonly before: string;
  /** The 24 characters after the match. */
  readonly after: string;
  /** The point before, if it is close enough to matter. */
  readonly previous: Point | null;
}

/** What a reader makes of a match; `start` and `end` where they differ from those of the match. */
export interface Reading {
  readonly value: PointValue;
  readonly rule: string;
  readonly start?: number;
  readonly end?: number;
  readonly dependent?: boolean;
}

/** "the end of", "last", "two": what stood directly before a point. Words in lower case, single spaces. */
export interface Prefix {
  readonly part: string;
  readonly reference: string;
  readonly count: string;
  readonly is_in: boolean;
  /** Length in the text. */
  readonly length: number;
}

const NO_PREFIX: Prefix = { part: "", reference: "", count: "", is_in: false, length: 0 };

function lower(text: string | undefined): string {
  return text === undefined ? "" : text.toLowerCase().replace(/\s+/g, " ");
}

/** Reads the words directly before a point; all empty where there are none. */
export function readPrefix(before: string): Prefix {
  const match = PREFIX.exec(before);
  if (match === null) return NO_PREFIX;
  const groups = match.groups ?? {};
  return {
    part: lower(groups.part),
    reference: lower(groups.part_ref ?? groups.ref).trim(),
    count: lower(groups.count),
    is_in: groups.in !== undefined,
    length: match[0].length,
  };
}

const WHICH: ReadonlyMap<string, Which> = new Map([
  ["", "bare"],
  ["the", "bare"],
  ["last", "last"],
  ["past", "past"],
  ["this past", "past"],
  ["this", "this"],
  ["coming", "coming"],
  ["this coming", "coming"],
  ["next", "next"],
]);

/** Which weekday, month or season the reference word means; `null` where only the story can tell ("that Monday"). */
export function whichOf(reference: string): Which | null {
  return WHICH.get(reference) ?? null;
}

const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ["this", { amount: 0, anchor: "publication" }],
  ["the", { amount: 0, anchor: "publication" }],
  ["last", { amount: -1, anchor: "publication" }],
  ["next", { amount: 1, anchor: "publication" }],
  ["that", { amount: 0, anchor: "antecedent" }],
  ["same", { amount: 0, anchor: "antecedent" }],
  ["previous", { amount: -1, anchor: "antecedent" }],
  ["preceding", { amount: -1, anchor: "antecedent" }],
  ["following", { amount: 1, anchor: "antecedent" }],
]);

/** The distance that a reference word stands for ("the same" as "same"); `null` for none. */
export function shiftOf(reference: string): Shift | null {
  return SHIFTS.get(reference) ?? SHIFTS.get(reference.replace(/^the /, "")) ?? null;
}

const HABIT = /\b(?:every|each|any|per|most|other)\s{1,3}$/i;

/** "every Monday", "each year": a habit, no date. */
export function isHabit(before: string): boolean {
  return HABIT.test(before.slice(-9));
}

const GLUE = /[a-z][-\u2010\u2011]$/i;

/** Whether a hyphen ties the match to a word before it ("Mission-2010", "Su-30"). */
export function isGlued(before: string): boolean {
  return GLUE.test(before.slice(-2));
}
