import { readCountries, readCountryAliases, readForces } from "./countries.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { readOrganisationAliases, readOrganisations } from "./organisations.ts";
import { buildPhraseIndex } from "./phrases.ts";
import { readPlaces } from "./places.ts";
import { readSeries, readSeriesAliases } from "./series.ts";
import {
  readAbbreviations,
  readAssets,
  readCues,
  readOtherNames,
  readPublishers,
} from "./vocabulary.ts";
import { readWeights } from "./weights.ts";

/** The gazetteer, and what its author should look at: aliases that stand twice or clash, rows without an example. */
export interface LoadedGazetteer {
  readonly gazetteer: Gazetteer;
  /** One sentence each, with file and line. */
  readonly warnings: readonly string[];
}

/**
 * Reads all CSV files of the gazetteer in `dir`. Throws `gazetteer_invalid` with file, line, value and expectation for a missing
 * file or column, an unknown code, a number out of bounds and an alias that no text could match.
 */
export async function loadGazetteer(dir: string): Promise<LoadedGazetteer> {
  const warnings: string[] = [];
  const countries = await readCountries(dir);
  const organisations = await readOrganisations(dir);
  const series = await readSeries(dir, countries, organisations);
  const { places, entries } = await readPlaces(dir, countries, warnings);
  const phrases = buildPhraseIndex([
    ...(await readCountryAliases(dir, countries, warnings)),
    ...(await readForces(dir, countries, warnings)),
    ...(await readOrganisationAliases(dir, organisations, warnings)),
    ...(await readSeriesAliases(dir, series, warnings)),
    ...entries,
    ...(await readOtherNames(dir, warnings)),
  ]);
  const gazetteer = {
    countries,
    organisations,
    series,
    places,
    phrases,
    cues: await readCues(dir, warnings),
    assets: await readAssets(dir, warnings),
    abbreviations: await readAbbreviations(dir, warnings),
    publishers: await readPublishers(dir),
    weights: await readWeights(dir),
  };
  return { gazetteer, warnings };
}
