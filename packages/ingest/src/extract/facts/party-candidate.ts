import type { Found } from "./share.ts";

/** A country or organisation that may take part, with all that its mentions say. */
export interface PartyCandidate {
  readonly value: string;
  readonly signs: Set<string>;
  /** The mention that says most. */
  found: Found<string>;
  best: number;
  mentions: number;
}
