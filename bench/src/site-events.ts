import type { Gazetteer } from "@drillbook/ingest";
import type { RowsByTable } from "@drillbook/model";
import { type Random, seeded } from "./random.ts";

type Domain = RowsByTable["domains"]["domain"];
type Place = RowsByTable["places"];

/** One made-up exercise, all that its rows are written from. */
export interface SiteEvent {
  readonly number: number;
  readonly exercise_id: string;
  readonly name: string | null;
  readonly series: SiteSeries | null;
  readonly kind: "exercise" | "patrol";
  readonly status: RowsByTable["exercises"]["status"];
  /** Days since 1970, both inclusive; null where no date is known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly precision: "day" | "month" | "year" | "unknown";
  readonly parties: readonly string[];
  readonly organisations: readonly string[];
  readonly observers: readonly string[];
  readonly host: readonly string[];
  readonly domains: readonly Domain[];
  readonly places: readonly Omit<Place, "exercise_id" | "article_count">[];
  /** How many articles report it, at least 1. */
  readonly articles: number;
}

/** A series of the made-up world. */
export interface SiteSeries {
  readonly series_id: string;
  readonly name: string;
}

const FIRST_DAY = 12_053; // 1 January 2003
const DAYS = 8_730; // to the end of 2026
const DOMAINS: readonly Domain[] = ["naval", "land", "air", "missile_defence", "cyber", "space"];
const SYLLABLES = "ka ro ven tis mar ol du shi fen gar lo bre san ty ur".split(" ");

const share = (random: Random) => random.below(1_000_000) / 1_000_000;
const happens = (random: Random, percent: number) => random.below(100) < percent;

/** One of a list in which the first come up most: of `steepness` 3 half of all draws fall on the first eighth. */
function skewed<T>(random: Random, from: readonly T[], steepness: number): T {
  const member = from[Math.floor(from.length * share(random) ** steepness)];
  if (member === undefined) throw new RangeError("nothing to choose from");
  return member;
}

function several<T>(count: number, draw: () => T): T[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

/** Countries with many known places come up most, as in the news. */
function byPlaces({ countries, places }: Gazetteer): string[] {
  const counts = new Map<string, number>();
  for (const { country } of places.values())
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const count = (code: string) => counts.get(code) ?? 0;
  return [...countries.keys()].toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

function invented(random: Random): string {
  const word = () => {
    const letters = several(3, () => random.of(SYLLABLES)).join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Known series first, made-up ones behind them: one for some thirty exercises. */
function seriesOf(gazetteer: Gazetteer, random: Random, count: number): SiteSeries[] {
  const known = [...gazetteer.series.values()].map(({ series_id, name }) => ({ series_id, name }));
  const rest = Math.max(0, Math.ceil(count / 30) - known.length);
  const made = Array.from({ length: rest }, (_, at) => ({
    series_id: `made-${at + 1}`,
    name: invented(random),
  }));
  return [...known, ...made];
}

function precisionOf(random: Random): SiteEvent["precision"] {
  const drawn = random.below(100);
  if (drawn < 70) return "day";
  if (drawn < 85) return "month";
  return drawn < 97 ? "year" : "unknown";
}

/** What exercises are drawn from. */
interface Stock {
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly SiteEvent["places"][number][];
  readonly series: readonly SiteSeries[];
}

/** So many exercises of a made-up world, the same for the same seed: skewed as the news is in countries, series, years and places. */
export function* siteEvents(
  gazetteer: Gazetteer,
  count: number,
  seed: number,
): Generator<SiteEvent> {
  const random = seeded(seed);
  const stock = {
    countries: byPlaces(gazetteer),
    organisations: [...gazetteer.organisations.keys()],
    places: placesOf(gazetteer),
    series: seriesOf(gazetteer, random, count),
  };
  for (let number = 0; number < count; number += 1) yield eventOf(stock, random, number);
}

function placesOf({ places }: Gazetteer): Stock["places"] {
  return [...places.values()]
    .filter(({ kind }) => kind !== "country")
    .toSorted((a, b) => b.population - a.population || (a.place_id < b.place_id ? -1 : 1))
    .map(placeOf);
}

/** What happens so often in a hundred, else nothing. */
function sometimes<T>(random: Random, percent: number, draw: () => readonly T[]): readonly T[] {
  return happens(random, percent) ? draw() : [];
}

function eventOf(stock: Stock, random: Random, number: number): SiteEvent {
  const party = () => skewed(random, stock.countries, 2.5);
  const parties = several(random.below(10) < 7 ? 2 : 3 + random.below(9), party);
  const [mine = null] = sometimes(random, 70, () => [skewed(random, stock.series, 1.5)]);
  const when = datesOf(random);
  return {
    number,
    exercise_id: `${mine?.series_id ?? "drill"}-${when.year}-${number}`,
    name: mine === null ? null : `${mine.name} ${when.year}`,
    series: mine,
    kind: happens(random, 5) ? "patrol" : "exercise",
    status: skewed(random, ["completed", "ongoing", "announced", "cancelled", null], 2),
    from: when.from,
    to: when.to,
    precision: when.precision,
    parties,
    organisations: sometimes(random, 8, () => [skewed(random, stock.organisations, 2)]),
    observers: sometimes(random, 10, () => [party()]).filter((code) => !parties.includes(code)),
    host: sometimes(random, 60, () => parties.slice(0, 1)),
    domains: sometimes(random, 85, () =>
      several(1 + random.below(2), () => skewed(random, DOMAINS, 1.7)),
    ),
    places: sometimes(random, 80, () =>
      several(1 + random.below(2), () => skewed(random, stock.places, 2.5)),
    ),
    articles: 1 + Math.floor(8 * share(random) ** 4),
  };
}

function datesOf(random: Random) {
  const precision = precisionOf(random);
  const from = FIRST_DAY + Math.floor(DAYS * share(random) ** 0.6);
  const year = dayOf(from).slice(0, 4);
  if (precision === "unknown") return { precision, year, from: null, to: null };
  return { precision, year, from, to: from + 1 + random.below(14) };
}

type GazetteerPlace = Gazetteer["places"] extends ReadonlyMap<string, infer P> ? P : never;

function placeOf(place: GazetteerPlace): SiteEvent["places"][number] {
  const { name, kind, country, latitude, longitude, geonames_id } = place;
  return { place: name, place_kind: kind, country, latitude, longitude, geonames_id };
}
