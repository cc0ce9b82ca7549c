import type { CalendarDate } from "./calendar.ts";
import type { BlockRole } from "./document.ts";

/** A block whose role is still being found out; `null` is "not yet". Offsets as in `Block`. */
export interface Draft {
  start: number;
  end: number;
  readonly group: number;
  role: BlockRole | null;
  /** The words; of a very long paragraph only the beginning and the end matter, but all are here. */
  text: string;
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
