import { type Alias, aliasList, warnOfNameless } from "./aliases.ts";
import {
  cellFault,
  flagCell,
  keyCell,
  keyed,
  numberCell,
  type Row,
  readRows,
  requiredCell,
} from "./csv-rows.ts";
import type { Country, Meaning, Place } from "./gazetteer.ts";
import { phraseFault } from "./phrase-tree.ts";
import { targetOf } from "./readings.ts";

const placeColumns = [
  "place_id",
  "name",
  "kind",
  "country",
  "latitude",
  "longitude",
  "geonames_id",
  "population",
] as const;
const cityColumns = [
  "geonames_id",
  "name",
  "country",
  "latitude",
  "longitude",
  "population",
  "alternates",
  "ambiguous",
] as const;

/** All places by id, and the phrases that name them. */
export interface PlaceKnowledge {
  readonly places: ReadonlyMap<string, Place>;
  /** Of homonyms the one with more inhabitants first. */
  readonly entries: readonly Alias[];
}

/**
 * Reads `places.csv`, `place-aliases.csv` and `cities.csv`. A city with the GeoNames id of a row of `places.csv` is that place.
 * What `place-aliases.csv` says of a name and a place goes before the names in the other files.
 */
export async function readPlaces(
  dir: string,
  countries: ReadonlyMap<string, Country>,
  warnings: string[],
): Promise<PlaceKnowledge> {
  const placeRows = await readRows(dir, "places.csv", placeColumns);
  const cityRows = await readRows(dir, "cities.csv", cityColumns);
  const places = keyed(placeRows, "place_id", (row) => placeOf(row, countries));
  const curated = [...places.values()];
  const byGeonames = new Map(curated.map((place) => [place.geonames_id, place]));
  const cities = [...keyed(cityRows, "geonames_id", (row) => cityOf(row, countries)).values()].map(
    (city) => ({ ...city, place: byGeonames.get(city.place.geonames_id) ?? city.place }),
  );
  for (const { place } of cities) places.set(place.place_id, place);
  const stated = await readStatedNames(dir, places, curated, warnings);
  const entries = [...stated, ...cityNames(cities, stated)];
  return {
    places,
    entries: entries.sort((a, b) => populationOf(places, b) - populationOf(places, a)),
  };
}

interface City {
  readonly place: Place;
  readonly names: readonly string[];
  readonly isAmbiguous: boolean;
}

function placeOf(
  row: Row<(typeof placeColumns)[number]>,
  countries: ReadonlyMap<string, Country>,
): Place {
  const latitude = numberCell(row, "latitude", -90, 90);
  const longitude = numberCell(row, "longitude", -180, 180);
  if ((latitude === null) !== (longitude === null))
    throw cellFault(row, "longitude", "both coordinates or none");
  return {
    place_id: row.cells.place_id,
    name: requiredCell(row, "name"),
    kind: requiredCell(row, "kind"),
    country:
      row.cells.country === ""
        ? null
        : keyCell(row, "country", countries, "a code of countries.csv"),
    latitude,
    longitude,
    geonames_id: numberCell(row, "geonames_id", 1, Number.MAX_SAFE_INTEGER),
    population: numberCell(row, "population", 0, 1e9) ?? 0,
  };
}

function cityOf(
  row: Row<(typeof cityColumns)[number]>,
  countries: ReadonlyMap<string, Country>,
): City {
  const cells = { ...row.cells, place_id: `gn-${row.cells.geonames_id}`, kind: "city" };
  const place = placeOf({ ...row, cells }, countries);
  const names = [place.name, ...row.cells.alternates.split("|")];
  return { place, names, isAmbiguous: flagCell(row, "ambiguous") };
}

async function readStatedNames(
  dir: string,
  places: ReadonlyMap<string, Place>,
  curated: readonly Place[],
  warnings: string[],
): Promise<Alias[]> {
  const file = "place-aliases.csv";
  const aliases = aliasList(warnings, false);
  for (const row of await readRows(dir, file, ["alias", "place_id", "ambiguous", "example"])) {
    const place_id = keyCell(row, "place_id", places, "a place_id of places.csv or cities.csv");
    aliases.add(row, { type: "place", place_id, ambiguous: flagCell(row, "ambiguous") });
  }
  for (const { name, place_id } of curated)
    aliases.addName(name, { type: "place", place_id, ambiguous: false });
  const ids = curated.map((place) => place.place_id);
  warnOfNameless(warnings, file, ids, aliases);
  return aliases.entries();
}

/** The names of cities, less those for which `stated` already has that place. */
function cityNames(cities: readonly City[], stated: readonly Alias[]): Alias[] {
  const known = new Set(stated.map(keyOf));
  return cities.flatMap(({ place, names, isAmbiguous }) =>
    names
      .filter((name) => phraseFault(name) === null)
      .map((phrase): Alias => {
        const { place_id } = place;
        const meaning: Meaning = { type: "place", place_id, ambiguous: isAmbiguous };
        return { phrase, meaning, keepsCapitals: true };
      })
      .filter((entry) => !known.has(keyOf(entry))),
  );
}

function keyOf({ phrase, meaning }: Alias): string {
  return `${phrase}\t${targetOf(meaning)}`;
}

function populationOf(places: ReadonlyMap<string, Place>, { meaning }: Alias): number {
  return meaning.type === "place" ? (places.get(meaning.place_id)?.population ?? 0) : 0;
}
