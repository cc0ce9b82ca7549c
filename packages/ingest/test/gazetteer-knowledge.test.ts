import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import isoCountries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../src/clean/sentences.ts";
import type { Meaning } from "../src/gazetteer/gazetteer.ts";
import { foldWord } from "../src/gazetteer/letters.ts";
import { loadGazetteer } from "../src/gazetteer/load.ts";

const dir = fileURLToPath(new URL("../../../data/gazetteer", import.meta.url));
const { gazetteer, warnings } = await loadGazetteer(dir);
const { phrases } = gazetteer;

type Cells = Readonly<Record<string, string>>;

function rowsOf(file: string): Cells[] {
  return parse(readFileSync(`${dir}/${file}`), { columns: true, trim: true, bom: true });
}

function letters(words: string): string {
  return foldWord(words).replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether the example has a hit on the alias's own words with the meaning. */
function fires(
  { alias = "", example = "" }: Cells,
  isMeant: (meaning: Meaning) => boolean,
): boolean {
  return phrases
    .scan(example)
    .filter((hit) => letters(example.slice(hit.start, hit.end)) === letters(alias))
    .some((hit) => hit.meanings.some(isMeant));
}

function silent(file: string, isMeant: (row: Cells) => (meaning: Meaning) => boolean): string[] {
  return rowsOf(file)
    .filter((row) => row.example !== "" && !fires(row, isMeant(row)))
    .map((row) => `${row.alias}: ${row.example}`);
}

describe("each alias fires in its example with its meaning", () => {
  it("country-aliases.csv", () => {
    const faults = silent(
      "country-aliases.csv",
      (row) => (meaning) =>
        meaning.type === "country" &&
        meaning.code === row.code &&
        meaning.ambiguous === (row.ambiguous === "true"),
    );
    expect(faults).toEqual([]);
  });

  it("forces.csv", () => {
    const faults = silent(
      "forces.csv",
      (row) => (meaning) =>
        meaning.type === "force" && meaning.code === row.country && meaning.branch === row.branch,
    );
    expect(faults).toEqual([]);
  });

  it("organisation-aliases.csv", () => {
    const faults = silent(
      "organisation-aliases.csv",
      (row) => (meaning) => meaning.type === "organisation" && meaning.code === row.code,
    );
    expect(faults).toEqual([]);
  });

  it("series-aliases.csv", () => {
    const faults = silent(
      "series-aliases.csv",
      (row) => (meaning) => meaning.type === "series" && meaning.series_id === row.series_id,
    );
    expect(faults).toEqual([]);
  });

  it("place-aliases.csv", () => {
    const faults = silent(
      "place-aliases.csv",
      (row) => (meaning) => meaning.type === "place" && meaning.place_id === row.place_id,
    );
    expect(faults).toEqual([]);
  });
});

describe("the other files hold in their examples", () => {
  it("assets.csv: both forms are known, and one stands in the example", () => {
    const faults = rowsOf("assets.csv").filter(
      ({ singular = "", plural = "", type, example = "" }) =>
        gazetteer.assets.get(singular)?.type !== type ||
        gazetteer.assets.get(plural)?.type !== type ||
        !example.includes(` ${plural}`),
    );
    expect(faults).toEqual([]);
  });

  it("abbreviations.csv: the example stays one sentence", () => {
    const faults = rowsOf("abbreviations.csv").filter(
      ({ abbreviation, example = "" }) =>
        !example.toLowerCase().includes(`${abbreviation}.`) ||
        splitSentences(example, 0, example.length, gazetteer.abbreviations).length !== 1,
    );
    expect(faults).toEqual([]);
  });

  it("other-names.csv: the words inside the name mean no country", () => {
    const faults = rowsOf("other-names.csv").filter(({ phrase = "", example = "" }) => {
      const start = example.indexOf(phrase);
      const inside = phrases.scan(example).filter((hit) => hit.start >= start);
      return start < 0 || inside.some((hit) => hit.end < start + phrase.length);
    });
    expect(faults).toEqual([]);
  });

  it("README.md describes every file", () => {
    const readme = readFileSync(`${dir}/README.md`, "utf8");
    const described = [...readme.matchAll(/^\| `([a-z-]+\.csv)`/gm)].map((match) => match[1]);
    const files = readdirSync(dir).filter((file) => file.endsWith(".csv"));
    expect(described.sort()).toEqual(files.sort());
  });
});

describe("the knowledge as a whole", () => {
  it("has no alias that stands twice, clashes or can match nothing", () => {
    const faults = warnings.filter((warning) => !warning.endsWith("has no example"));
    expect(faults).toEqual([]);
  });

  it("knows the name of every country that ISO 3166-1 lists", () => {
    const missing = Object.entries(isoCountries.getNames("en", { select: "all" })).flatMap(
      ([alpha2, names]) => {
        const alpha3 = isoCountries.alpha2ToAlpha3(alpha2) ?? alpha2;
        const code = alpha3 === "XKK" ? "XKX" : alpha3;
        return names
          .map((name) => name.replace(/^the /i, "").replace(/ ?\([^)]*\)/g, ""))
          .filter(
            (name) => !phrases.lookup(name).some((m) => m.type === "country" && m.code === code),
          )
          .map((name) => `${code} ${name}`);
      },
    );
    expect(missing).toEqual([]);
  });

  it("knows the people of each country whose name is sure", () => {
    const rows = rowsOf("country-aliases.csv");
    const codesOf = (kind: string) =>
      new Set(rows.filter((row) => row.kind === kind).map((row) => row.code));
    const sure = rows.filter((row) => row.kind === "name" && row.ambiguous === "false");
    const without = sure.filter((row) => !codesOf("demonym").has(row.code));
    expect(new Set(without.map((row) => row.code))).toEqual(new Set(["VAT"]));
    expect(gazetteer.countries.size).toBe(250);
  });
});

describe("phrases with a country in them", () => {
  const meanings: [string, readonly string[]][] = [
    ["U.S. Marines", ["force USA"]],
    ["People’s Liberation Army Navy", ["force CHN"]],
    ["U.S.-ROK", ["country USA", "country KOR"]],
    ["Sino-Indian", ["country CHN", "country IND"]],
    ["Papua New Guinea", ["country PNG"]],
    ["South Korean", ["country KOR"]],
    ["Korean", ["country PRK?", "country KOR?"]],
    ["Congo", ["country COD?", "country COG?"]],
    ["Georgia", ["country GEO?"]],
    ["Georgian", ["country GEO"]],
    ["Chinese New Year", []],
    ["Washington Post", []],
    ["New Mexico", []],
    ["Nato", ["organisation NATO"]],
    ["INS", ["force IND?", "force ISR?"]],
  ];
  it.each(meanings)("reads %s", (text, expected) => {
    const codes = phrases
      .scan(text)
      .flatMap((hit) => hit.meanings)
      .flatMap((meaning) =>
        "code" in meaning ? [`${meaning.type} ${meaning.code}${meaning.ambiguous ? "?" : ""}`] : [],
      );
    expect(new Set(codes)).toEqual(new Set(expected));
  });

  const seas = [
    "Indian Ocean",
    "South China Sea",
    "Sea of Japan",
    "Philippine Sea",
    "Gulf of Oman",
  ];
  it.each(seas)("takes %s as a place, not as the country in it", (name) => {
    const meant = phrases.scan(`They met in the ${name} again.`);
    expect(meant).toHaveLength(1);
    expect(meant[0]?.meanings.map((meaning) => meaning.type)).toEqual(["place"]);
  });

  it("has forces of at least a hundred countries", () => {
    const countries = new Set(rowsOf("forces.csv").map((row) => row.country));
    expect(countries.size).toBeGreaterThanOrEqual(100);
  });
});
