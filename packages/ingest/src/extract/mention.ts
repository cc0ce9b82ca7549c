/** A date as the text says it. Offsets: UTF-16 units into `Document.text`, end exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** EDTF level 0 of the first and last day, month or year, resolved against the publication date; `null` for an open or unknown side. */
  readonly from: string | null;
  readonly to: string | null;
  /**
   * How it bounds an event: `span` (both sides), `start` ("from", "since", "begins on"), `end` ("until", "through", "ends on"), `before` ("by")
   * for one that only limits. A single day, month or year is a `span` with equal sides.
   */
  readonly bound: "span" | "start" | "end" | "before";
  /** Whether the year stands in the text (`stated`), was resolved against the publication date (`resolved`) or is unknown (then both sides are `null`). */
  readonly year: "stated" | "resolved" | "unknown";
  /** Deictic words ("today", "last week", "Monday", "this month") as against calendar dates. */
  readonly is_relative: boolean;
  /** Rule name for the evidence: `dates.day-range`. */
  readonly rule: string;
}
