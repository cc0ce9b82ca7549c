import type { Gazetteer, Place, Series } from "../src/gazetteer/gazetteer.ts";
import { buildPhraseIndex } from "../src/gazetteer/phrases.ts";
import type { Judgement } from "../src/resolve/cluster.ts";
import type { ReportStore, ReportValues, Source, SourcedReport } from "../src/resolve/exercise.ts";
import { resolve } from "../src/resolve/resolve.ts";

const SERIES: Series = {
  series_id: "northern-tide",
  name: "Northern Tide",
  kind: "exercise",
  domains: ["naval"],
  participants: ["NOR", "SWE"],
  host: [],
  organisations: [],
  succeeds: "old-tide",
  first_year: 2012,
  last_year: null,
};

const PLACES: readonly Place[] = [
  {
    place_id: "bodo",
    name: "Bodø",
    kind: "city",
    country: "NOR",
    latitude: 67.28,
    longitude: 14.4,
  },
  {
    place_id: "fauske",
    name: "Fauske",
    kind: "city",
    country: "NOR",
    latitude: 67.26,
    longitude: 15.39,
  },
  {
    place_id: "oslo",
    name: "Oslo",
    kind: "city",
    country: "NOR",
    latitude: 59.91,
    longitude: 10.75,
  },
].map((place) => ({ ...place, geonames_id: null, population: 0 }));

/** A gazetteer of one series with two names, three places and an organisation. */
export const GAZETTEER: Gazetteer = {
  countries: new Map(),
  organisations: new Map([["NATO", { code: "NATO", name: "NATO", region: "Europe" }]]),
  series: new Map([[SERIES.series_id, SERIES]]),
  places: new Map(PLACES.map((place) => [place.place_id, place])),
  phrases: buildPhraseIndex(
    ["Northern Tide", "Nordic Wave"].map((phrase) => ({
      phrase,
      meaning: { type: "series", series_id: "northern-tide", ambiguous: false },
    })),
  ),
  cues: [],
  assets: new Map(),
  abbreviations: new Set(),
  publishers: new Map(),
  weights: new Map(),
};

const EMPTY: ReportValues = {
  name: null,
  aliases: [],
  series: null,
  series_id: null,
  ordinal: null,
  kind: "exercise",
  status: null,
  start: null,
  end: null,
  participants: [],
  organisations: [],
  observers: [],
  host: [],
  domains: [],
  derived_domains: [],
  places: [],
  personnel: null,
  part_of: null,
  forces: [],
  confidence: 0.8,
};

/** A report of its own article; the id is the article's, and the publisher too where none is given. */
export function report(
  id: string,
  values: Partial<ReportValues>,
  source: Partial<Source> = {},
): SourcedReport {
  return {
    report_id: `${id}-1`,
    source: {
      article_id: id,
      publisher: id,
      published: null,
      duplicate_of: null,
      credits: [],
      ...source,
    },
    report: { ...EMPTY, ...values },
  };
}

/** A place of the gazetteer as a report names it. */
export function at(place_id: string): ReportValues["places"][number] {
  return { name: GAZETTEER.places.get(place_id)?.name ?? place_id, place_id };
}

/** A store of reports that are in memory. */
export function storeOf<R extends SourcedReport>(reports: readonly R[]): ReportStore<R> {
  return {
    values: () => reports,
    at(position) {
      const report = reports[position];
      if (report === undefined) throw new RangeError(`no report at ${position}`);
      return report;
    },
  };
}

/** Resolves reports that are all there is, in memory; exercises in the order of their ids. */
export function resolveAll(reports: readonly SourcedReport[], judgement?: Judgement) {
  const resolution = resolve(storeOf(reports), {
    sources: reports.map(({ source }) => source),
    gazetteer: GAZETTEER,
    ...(judgement ? { judgement } : {}),
  });
  const resolved = [...resolution.exercises()].sort((a, b) =>
    a.exercise.exercise.exercise_id < b.exercise.exercise.exercise_id ? -1 : 1,
  );
  return {
    resolved,
    exercises: resolved.map(({ exercise }) => exercise),
    series: [...resolution.series()],
    matches: [...resolution.matches()],
  };
}

/** Which articles were put together, each exercise as its articles' ids joined by `+`. */
export function groups(reports: readonly SourcedReport[], judgement?: Judgement): string[] {
  const { resolved } = resolveAll(reports, judgement);
  return resolved
    .map((each) => each.reports.map(({ source }) => source.article_id).join("+"))
    .sort();
}
