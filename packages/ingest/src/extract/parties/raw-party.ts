import type { Branch, Domain } from "../../gazetteer/gazetteer.ts";

/** A party as the gazetteer knows it, before its surroundings are weighed. Token positions, last inclusive. */
export interface RawParty {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly type: "country" | "organisation";
  readonly code: string;
  readonly form: "name" | "demonym" | "capital" | "force";
  readonly domains: readonly Domain[];
  readonly branch: Branch | null;
}
