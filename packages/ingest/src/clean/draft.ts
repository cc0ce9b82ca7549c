import { normalise } from "./boilerplate.ts";
import type { CalendarDate } from "./calendar.ts";
import type { BlockRole } from "./document.ts";

/** A block whose role is still being found out; `null` is "not yet". Offsets as in `Block`. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly group: number;
  role: BlockRole | null;
  readonly text: string;
  /** The beginning of the text as `normalise` leaves it: what phrases are looked for in. */
  readonly plain: string;
}

/** The longest beginning that phrases are looked for in. */
const PLAIN_LENGTH = 160;

/** A draft of which only the words are known so far. */
export function draftOf(text: string, start: number, group: number): Draft {
  const plain = normalise(text.slice(0, PLAIN_LENGTH));
  return { start, end: start + text.length, group, role: null, text, plain };
}

/** What the text says about when it was published, strongest kind first. */
export type DateClueKind = "marker" | "published" | "line" | "updated" | "weekday";

/** A full date that the newsroom put into the text. */
export interface DateClue {
  readonly kind: DateClueKind;
  readonly date: CalendarDate;
}

/** Day and month of a dateline; the year only where it was written. */
export interface DatelineDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** What was learned from the text while its blocks were told apart. */
export interface Clues {
  readonly dates: DateClue[];
  dateline_day: DatelineDay | null;
  /** The agency of the first dateline, by the name that the gazetteer has for it or as written. */
  agency: string | null;
}
