import type { Found } from "./share.ts";

/** Start and end of an exercise, EDTF level 0, each with its words. */
export interface DateFacts {
  readonly start: Found<string> | null;
  readonly end: Found<string> | null;
}
