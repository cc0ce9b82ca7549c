import type { Span } from "../mention.ts";

/** A stretch that may be the name of an exercise, and why. */
export interface NameCandidate extends Span {
  readonly rule: string;
  /** 0 to 1. */
  readonly weight: number;
}
