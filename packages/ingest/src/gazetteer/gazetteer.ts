import type { Weights } from "./weights.ts";

/** Domains of training, as the tables hold them. */
export type Domain = "land" | "naval" | "air" | "missile_defence" | "cyber" | "space";

/** A country of ISO 3166-1 alpha-3 (and XKX). */
export interface Country {
  readonly code: string;
  readonly name: string;
  /** UN geographic subregion in words ("Eastern Asia"). */
  readonly region: string;
}

/** An organisation whose members' forces may take part as a bloc. `code` is its usual short name (`NATO`). */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** One series of exercises. Domains and participants are priors: a text's own words win. */
export interface Series {
  readonly series_id: string;
  readonly name: string;
  readonly kind: "exercise" | "patrol";
  readonly domains: readonly Domain[];
  /** ISO alpha-3 codes of the usual participants. */
  readonly participants: readonly string[];
  /** ISO alpha-3 codes of the countries that it is nearly always held in; none where it moves about. */
  readonly host: readonly string[];
  readonly organisations: readonly string[];
  /** `series_id` of the series that this one renamed or followed. */
  readonly succeeds: string | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** A place that can be a venue. Coordinates in degrees, WGS 84; `null` for countries and very large regions. */
export interface Place {
  readonly place_id: string;
  readonly name: string;
  /** `city`, `sea`, `ocean`, `strait`, `gulf`, `bay`, `river`, `island`, `base`, `range`, `region`, `mountains`, `desert`, `peninsula`. */
  readonly kind: string;
  /** ISO alpha-3, `null` for the high seas and places of several countries. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geonames_id: number | null;
  /** Inhabitants; 0 where that means nothing. Orders homonyms. */
  readonly population: number;
}

/** How a country is called: its name, the adjective or people, the seat of its government, an abbreviation. */
export type CountryAliasKind = "name" | "demonym" | "capital" | "abbreviation";

/** The branch of an armed service; `joint` for the forces as a whole. */
export type Branch =
  | "joint"
  | "army"
  | "navy"
  | "air_force"
  | "marines"
  | "coast_guard"
  | "border"
  | "national_guard"
  | "special"
  | "missile"
  | "cyber"
  | "space";

/**
 * What a phrase of the text may mean. `ambiguous` means: the phrase alone proves nothing, a second cue must stand by it
 * ("Turkey" the bird, "Jordan" the name, series called "Unity", the city "Nice").
 */
export type Meaning =
  | {
      readonly type: "country";
      readonly code: string;
      readonly alias_kind: CountryAliasKind;
      readonly ambiguous: boolean;
    }
  | {
      readonly type: "force";
      readonly code: string;
      readonly branch: Branch;
      readonly domains: readonly Domain[];
      readonly ambiguous: boolean;
    }
  | { readonly type: "organisation"; readonly code: string; readonly ambiguous: boolean }
  | { readonly type: "series"; readonly series_id: string; readonly ambiguous: boolean }
  | { readonly type: "place"; readonly place_id: string; readonly ambiguous: boolean };

/** The longest known phrase at one position: offsets in UTF-16 units, end exclusive, and everything it may mean. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/** A set of phrases that is scanned for in one pass; longest match at each capitalised head, no overlaps. */
export interface PhraseIndex {
  /** All hits in the text between `start` and `end` (default: the whole), in order. Time linear in the length. */
  scan(text: string, start?: number, end?: number): PhraseHit[];
  /** All meanings of exactly this phrase, as written by a text; `[]` for an unknown one. */
  lookup(phrase: string): readonly Meaning[];
}

/** A word or phrase, lower case, that says something about a field; one row of `cues.csv`. */
export interface Cue {
  readonly cue: string;
  /** What it says, in two parts: `domain:naval`, `status:announced`, `event:noun`, `role:observer`, … */
  readonly class: string;
}

/** A kind of ship, aircraft, vehicle or unit by its common noun, singular, lower case; one row of `assets.csv`. */
export interface AssetType {
  readonly type: string;
  readonly category: "ship" | "aircraft" | "vehicle" | "unit" | "personnel" | "weapon";
  readonly domain: Domain | null;
}

/** All knowledge of `data/gazetteer`, checked and indexed. Immutable; load it once. */
export interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly series: ReadonlyMap<string, Series>;
  readonly places: ReadonlyMap<string, Place>;
  readonly phrases: PhraseIndex;
  readonly cues: readonly Cue[];
  /** Singular and plural forms to the type. */
  readonly assets: ReadonlyMap<string, AssetType>;
  /** Abbreviations that do not end a sentence, without the full stop, lower case ("gen", "u.s"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Publisher by host name without `www.` ("tass.com" to "TASS") and by the name used in datelines in upper case ("TASS"). */
  readonly publishers: ReadonlyMap<string, string>;
  /** Fitted to labelled articles. */
  readonly weights: Weights;
}
