import type { EvidenceRow } from "@drillbook/model";
import type { Domain } from "../gazetteer/gazetteer.ts";

/** Fields of a report that carry evidence, named as the columns of the table `reports` (and `forces`). */
export type ReportField = EvidenceRow["field"];

/** One value of one cell and the words that say it. Offsets: UTF-16 units into `Document.text`, end exclusive, at most 200 code points. */
export interface Evidence {
  readonly field: ReportField;
  /** The value as text: the member for a list ("CHN"), the EDTF for a date, the number for a count, `chn:ship:destroyer` for a force. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Name of the rule that found it, kebab-case with the finder before a dot: `dates.day-range`. */
  readonly rule: string;
}

/** A place of the exercise as the text names it. */
export interface ReportPlace {
  readonly name: string;
  /** Key into `Gazetteer.places`; `null` where the gazetteer does not know it. */
  readonly place_id: string | null;
}

/** One force or asset: who sends how many of what. */
export interface ReportForce {
  /** ISO alpha-3 or organisation code; `null` where the text does not say whose. */
  readonly party: string | null;
  readonly category: "personnel" | "ship" | "aircraft" | "vehicle" | "unit";
  readonly type: string | null;
  readonly unit_name: string | null;
  /** Bounds of the number; both `null` where none is given; `count_max` is `null` for "more than". */
  readonly count_min: number | null;
  readonly count_max: number | null;
}

/** What one article says of one exercise: the noun that the stage `extract` hands on. Fields as the labelling guidelines define them. */
export interface Report {
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** The name less its year or edition; `null` for an unnamed exercise. */
  readonly series: string | null;
  /** Key into `Gazetteer.series` where the name is a known one. */
  readonly series_id: string | null;
  readonly ordinal: number | null;
  readonly kind: "exercise" | "patrol";
  readonly status: "announced" | "ongoing" | "completed" | "cancelled" | null;
  /** EDTF level 0. */
  readonly start: string | null;
  readonly end: string | null;
  /** ISO alpha-3, in the order of first mention. */
  readonly participants: readonly string[];
  readonly organisations: readonly string[];
  readonly observers: readonly string[];
  readonly host: readonly string[];
  readonly domains: readonly Domain[];
  /** Domains among `domains` that were inferred from forces alone. */
  readonly derived_domains: readonly Domain[];
  readonly places: readonly ReportPlace[];
  readonly personnel: number | null;
  /** Name, as written, of the bigger exercise that it is a named part of. */
  readonly part_of: string | null;
  readonly forces: readonly ReportForce[];
  /** 0 to 1. */
  readonly confidence: number;
  /** At least one row for each value of each field that is not null or empty. */
  readonly evidence: readonly Evidence[];
}
