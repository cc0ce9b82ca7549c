import type { Gazetteer } from "@drillbook/ingest";
import { type Random, seeded } from "./random.ts";

/** What really happens in the made-up world: reports tell of it more or less exactly. */
export interface SyntheticExercise {
  readonly series: SyntheticSeries | null;
  readonly kind: "exercise" | "patrol";
  readonly edition: number;
  /** Days since 1970, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
  readonly host: string;
  readonly place: SyntheticPlace;
  readonly domain: string;
  /** How many reports tell of it. */
  readonly reports: number;
}

/** A series, of the gazetteer or made up; known ones have an id. */
export interface SyntheticSeries {
  readonly name: string;
  readonly series_id: string | null;
}

interface SyntheticPlace {
  readonly place_id: string;
  readonly name: string;
}

/** Of this many exercises in a hundred no name is known (MME v7: 28). */
const UNNAMED_PERCENT = 28;
const PATROL_PERCENT = 5;
const FIRST_DAY = 12_053; // 1 January 2003
const DAYS = 8_765; // to the end of 2026
const DOMAINS = ["land", "naval", "air", "missile_defence"] as const;
const SYLLABLES = "ka ro ven tis mar ol du shi fen gar lo bre san ty ur".split(" ");
/** Median and spread of how many reports tell of an exercise: most are told of by few, some by very many. */
const MEDIAN_REPORTS = 6;
const SPREAD = 1.3;
const MOST_REPORTS = 2_000;

/** A number with the standard normal distribution, near enough. */
function normal(random: Random): number {
  const draws = Array.from({ length: 12 }, () => random.below(1_000_000) / 1_000_000);
  return draws.reduce((sum, draw) => sum + draw, 0) - 6;
}

function howManyReports(random: Random): number {
  const drawn = MEDIAN_REPORTS * Math.exp(SPREAD * normal(random));
  return Math.max(1, Math.min(MOST_REPORTS, Math.round(drawn)));
}

function inventedName(random: Random): string {
  const word = () => {
    const letters = `${random.of(SYLLABLES)}${random.of(SYLLABLES)}${random.of(SYLLABLES)}`;
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}

function chosen<T>(random: Random, from: readonly T[], count: number): T[] {
  return [...new Set(Array.from({ length: count }, () => random.of(from)))];
}

/** Some parties: mostly two or three, seldom a dozen. */
function partiesOf(random: Random, countries: readonly string[]): string[] {
  const size = random.below(10) < 7 ? 2 + random.below(2) : 4 + random.below(9);
  return chosen(random, countries, size);
}

/** A made-up world in which the number of series grows with the number of reports, and each has up to two dozen editions. */
export function* syntheticExercises(
  gazetteer: Gazetteer,
  seed: number,
): Generator<SyntheticExercise> {
  const random = seeded(seed);
  const countries = [...gazetteer.countries.keys()];
  const places = [...gazetteer.places.values()].filter(({ country }) => country !== null);
  const known = [...gazetteer.series.values()];
  for (let number = 0; ; number += 1) {
    const series = known[number] ?? { name: inventedName(random), series_id: null };
    const parties = partiesOf(random, countries);
    const isUnnamed = random.below(100) < UNNAMED_PERCENT;
    const kind = random.below(100) < PATROL_PERCENT ? "patrol" : "exercise";
    const every = 365 * (1 + random.below(2));
    let from = FIRST_DAY + random.below(DAYS);
    for (let edition = 1; from < FIRST_DAY + DAYS && edition <= 24; edition += 1) {
      const { place_id, name, country } = random.of(places);
      yield {
        series:
          isUnnamed || kind === "patrol"
            ? null
            : { name: series.name, series_id: series.series_id },
        kind,
        edition,
        from,
        to: from + 1 + random.below(14),
        parties,
        host: country ?? "",
        place: { place_id, name },
        domain: random.of(DOMAINS),
        reports: howManyReports(random),
      };
      from += every + random.below(60) - 30;
    }
  }
}
