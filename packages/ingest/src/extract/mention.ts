import type { Branch, Domain } from "../gazetteer/gazetteer.ts";

/** A stretch of `Document.text`. Offsets are UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A date as the text says it. */
export interface DateMention extends Span {
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

/** A word of a sentence, possessive ending taken off `lower`. */
export interface Token extends Span {
  readonly lower: string;
  /** Begins with a capital letter or a digit. */
  readonly is_capital: boolean;
  readonly is_number: boolean;
  /** What stands between this word and the one before it holds punctuation other than a hyphen, an apostrophe or a full stop of an abbreviation. */
  readonly after_break: boolean;
}

/** A cue of the gazetteer in the text: token positions, last inclusive. */
export interface CueMention extends Span {
  readonly class: string;
  readonly cue: string;
  readonly first: number;
  readonly last: number;
}

/** A noun or verb that speaks of an exercise or a patrol. */
export interface EventMention extends Span {
  readonly kind: "exercise" | "patrol";
  readonly sentence: number;
  /** Token position of the head word. */
  readonly head: number;
  /** Token position of the first word of its noun phrase. */
  readonly first: number;
  readonly article: "definite" | "indefinite" | "bare" | "verb";
  /** "joint", "bilateral", "multinational": several countries by its own words. */
  readonly is_joint: boolean;
  /** "similar", "another", "previous", "last year's": another one than that spoken of. */
  readonly is_other: boolean;
  /** "present", "current", "this year's": the one that the article is about. */
  readonly is_current: boolean;
  /** "regular", "annual" in the plural, "any": no single exercise. */
  readonly is_generic: boolean;
}

/** A proper name of an exercise. */
export interface NameMention extends Span {
  readonly kind: "exercise" | "patrol";
  readonly sentence: number;
  /** As written, quotation marks taken off. */
  readonly name: string;
  /** The name less year, edition and words such as "Exercise". */
  readonly series: string;
  /** Folded `series`, for comparison. */
  readonly key: string;
  readonly series_id: string | null;
  /** Four digits, from the name itself. */
  readonly year: string | null;
  /** Edition that stands in the name ("II" 2, "Sword-2024B" none). */
  readonly edition: number | null;
  /** 0 to 1: how sure it is that this names an exercise. */
  readonly weight: number;
  readonly rule: string;
}

/** A country, armed service or organisation. `role` is what its own surroundings say of it. */
export interface PartyMention extends Span {
  readonly sentence: number;
  readonly type: "country" | "organisation";
  readonly code: string;
  /** Which words: the name of a country, its people, its capital or one of its services. */
  readonly form: "name" | "demonym" | "capital" | "force";
  readonly domains: readonly Domain[];
  readonly branch: Branch | null;
  readonly role: "actor" | "force" | "venue" | "target" | "speaker" | "observer" | "host" | "other";
  /** Part of a list or pair of countries. */
  readonly in_list: boolean;
}

/** A place that the text names. */
export interface PlaceMention extends Span {
  readonly sentence: number;
  readonly name: string;
  readonly place_id: string | null;
  readonly country: string | null;
  /**
   * What makes it a place: the gazetteer, a noun of place beside it ("X Training Ground"), the seat of a government or a territory, which the gazetteer
   * has as a party too, or only where it stands ("at X").
   */
  readonly how: "known" | "noun" | "capital" | "territory" | "position";
  /** Stands where a venue stands ("in", "at", "off", "near"). */
  readonly is_venue: boolean;
}

/** A word that shows a domain. */
export interface DomainMention extends Span {
  readonly sentence: number;
  readonly domain: Domain;
  /** Shown by ships, aircraft, troops or a service, not said. */
  readonly is_derived: boolean;
  readonly rule: string;
}

/** A number of people, ships, aircraft … or a named unit. */
export interface ForceMention extends Span {
  readonly sentence: number;
  readonly category: "personnel" | "ship" | "aircraft" | "vehicle" | "unit";
  readonly type: string | null;
  readonly unit_name: string | null;
  readonly count_min: number | null;
  readonly count_max: number | null;
  /** ISO alpha-3 of the country whose it is by the words beside it. */
  readonly party: string | null;
  /** "each", "of them", "from each side": a part of a total. */
  readonly is_part: boolean;
  /** "a total of", "in all", "altogether". */
  readonly is_total: boolean;
}

/** "third", "21st", "inaugural": a place in the order of editions. */
export interface OrdinalMention extends Span {
  readonly value: number;
  /** Token position. */
  readonly at: number;
  /** Said of the exercise itself ("third such exercise", "21st edition"), not of something else. */
  readonly is_edition: boolean;
}
