import type { Meaning } from "../gazetteer/gazetteer.ts";
import type { Boilerplate } from "./boilerplate.ts";
import type { Credits } from "./credits.ts";

/** What cleaning has to know; a `Gazetteer` with `boilerplate` beside it fits. */
export interface CleanKnowledge {
  /** Lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Names by host without `www.` and by what datelines say in upper case. */
  readonly publishers: ReadonlyMap<string, string>;
  /** Tells names of organisations from places in front of a text. */
  readonly phrases?: {
    /** All meanings of exactly this phrase. */
    lookup(phrase: string): readonly Meaning[];
  };
  /** Without it, boilerplate is only told by its form. */
  readonly boilerplate?: Boilerplate;
  /** Without it, no agency is credited. */
  readonly credits?: Credits;
}
