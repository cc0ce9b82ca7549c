import type { Place } from "../../gazetteer/gazetteer.ts";
import type { PlaceMention, Span } from "../mention.ts";

/** A place before its surroundings are weighed. Token positions, last inclusive. */
export interface RawPlace extends Span {
  readonly first: number;
  readonly last: number;
  readonly place: Place | null;
  readonly is_ambiguous: boolean;
  readonly how: PlaceMention["how"];
}
