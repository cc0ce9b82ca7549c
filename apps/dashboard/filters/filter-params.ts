import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { parseAsPeriod } from "./began.ts";

/** What `domain` may be in an address. */
export const DOMAIN_CHOICES = [
  "land",
  "naval",
  "air",
  "missile_defence",
  "cyber",
  "space",
  "unknown",
] as const;
/** What `kind` may be; an address without it means exercises without patrols. */
export const KIND_CHOICES = ["exercise", "patrol", "all"] as const;
/** What `status` may be; an address without it means all but cancelled ones. */
export const STATUS_CHOICES = ["announced", "ongoing", "completed", "cancelled", "all"] as const;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const MOST_ARTICLES = 1_000_000;

/** A whole number between bounds; whatever else stands there is no number. */
function wholeNumber(least: number, most: number) {
  return createParser({
    parse(text) {
      const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : null;
    },
    serialize: String,
  });
}

const text = createParser({ parse: (value) => value.trim() || null, serialize: String });
const codes = parseAsNativeArrayOf(parseAsString);

/** The filter as it stands in an address: one member of a list each time that its key stands there. */
export const FILTER_PARAMS = {
  from: wholeNumber(FIRST_YEAR, LAST_YEAR),
  to: wholeNumber(FIRST_YEAR, LAST_YEAR),
  began: parseAsPeriod,
  country: codes,
  together: parseAsBoolean.withDefault(false),
  organisation: codes,
  series: codes,
  domain: parseAsNativeArrayOf(parseAsStringLiteral(DOMAIN_CHOICES)),
  kind: parseAsStringLiteral(KIND_CHOICES).withDefault("exercise"),
  status: parseAsNativeArrayOf(parseAsStringLiteral(STATUS_CHOICES)),
  host: text,
  place: text,
  articles: wholeNumber(1, MOST_ARTICLES),
  q: text,
};

/** A key of the filter in an address. */
export type FilterKey = keyof typeof FILTER_PARAMS;

/** The filter of an address, read. */
export type FilterValues = inferParserType<typeof FILTER_PARAMS>;

/** Reads the filter of an address; what cannot be read counts as absent. */
export const readFilter = createLoader(FILTER_PARAMS);

/** Writes a filter behind a path. */
export const filterHref = createSerializer(FILTER_PARAMS);
