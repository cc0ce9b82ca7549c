import type { Gazetteer, ReportValues, SourcedReport } from "@drillbook/ingest";
import { type Random, seeded } from "./random.ts";
import { type SyntheticExercise, syntheticExercises } from "./synthetic-exercises.ts";

const MILLISECONDS_A_DAY = 86_400_000;
const NUMERALS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function day(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** True so many times in a hundred. */
function happens(random: Random, percent: number): boolean {
  return random.below(100) < percent;
}

/** A date as reports give it: mostly the day, sometimes the month, the year, or nothing. */
function told(random: Random, number: number): string | null {
  const kind = random.below(100);
  if (kind < 55) return day(number);
  if (kind < 75) return day(number).slice(0, 7);
  return kind < 90 ? day(number).slice(0, 4) : null;
}

function nameOf(random: Random, { series, edition, from }: SyntheticExercise): string | null {
  if (series === null) return null;
  const year = day(from).slice(0, 4);
  const numeral = NUMERALS[edition - 1];
  const kind = random.below(100);
  if (kind < 45) return `${series.name} ${year}`;
  if (kind < 65) return `${series.name.toUpperCase()}-${year}`;
  return kind < 75 && numeral !== undefined ? `${series.name} ${numeral}` : series.name;
}

function partiesOf(random: Random, exercise: SyntheticExercise, wrong: string): string[] {
  const kept = exercise.parties.filter(() => !happens(random, 15));
  return happens(random, 6) ? [...kept, wrong] : kept;
}

function valuesOf(random: Random, exercise: SyntheticExercise, wrong: string): ReportValues {
  const { series, kind, edition, from, to, host, place, domain } = exercise;
  const start = told(random, from);
  const end = happens(random, 60) ? told(random, to) : null;
  return {
    name: nameOf(random, exercise),
    aliases: [],
    series: series?.name ?? null,
    series_id: series?.series_id ?? null,
    ordinal: happens(random, 20) ? edition : null,
    kind,
    status: null,
    start,
    end: start !== null && end !== null && end < start ? null : end,
    participants: partiesOf(random, exercise, wrong),
    organisations: [],
    observers: [],
    host: happens(random, 50) ? [happens(random, 6) ? wrong : host] : [],
    domains: happens(random, 70) ? [domain as ReportValues["domains"][number]] : [],
    derived_domains: [],
    places: happens(random, 70) ? [place] : [],
    personnel: happens(random, 30) ? 100 * (1 + random.below(200)) : null,
    part_of: null,
    forces: [],
    confidence: 0.8,
  };
}

function* reportsOf(
  exercise: SyntheticExercise,
  random: Random,
  countries: readonly string[],
): Generator<Omit<SourcedReport, "report_id">> {
  for (let report = 0; report < exercise.reports; report += 1) {
    const published = day(exercise.from - 10 + random.below(exercise.to - exercise.from + 40));
    const article_id = `s${random.below(2 ** 30).toString(36)}${random.below(2 ** 30).toString(36)}`;
    yield {
      source: {
        article_id,
        publisher: `Publisher ${random.below(500)}`,
        published,
        duplicate_of: null,
        credits: [],
      },
      report: valuesOf(random, exercise, random.of(countries)),
    };
  }
}

/** So many reports of a made-up world, the same for the same seed; which exercise one is of, `exercise` tells. */
export function* syntheticReports(
  gazetteer: Gazetteer,
  count: number,
  seed: number,
): Generator<SourcedReport & { readonly exercise: number }> {
  const random = seeded(seed + 1);
  const countries = [...gazetteer.countries.keys()];
  let made = 0;
  let exercise = 0;
  for (const happening of syntheticExercises(gazetteer, seed)) {
    exercise += 1;
    for (const report of reportsOf(happening, random, countries)) {
      if (made === count) return;
      made += 1;
      yield { ...report, report_id: `${report.source.article_id}-${made}`, exercise };
    }
  }
}
