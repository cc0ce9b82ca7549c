import { aliasList } from "./aliases.ts";
import {
  cellFault,
  choiceCell,
  choicesCell,
  flagCell,
  keyCell,
  keyed,
  readRows,
  requiredCell,
} from "./csv-rows.ts";
import type { Branch, Country, CountryAliasKind, Domain } from "./gazetteer.ts";
import type { PhraseEntry } from "./phrase-tree.ts";

/** Domains, as cells of the gazetteer name them. */
export const domains: readonly Domain[] = [
  "land",
  "naval",
  "air",
  "missile_defence",
  "cyber",
  "space",
];

const aliasKinds: readonly CountryAliasKind[] = ["name", "demonym", "capital", "abbreviation"];

const branches: readonly Branch[] = [
  "joint",
  "army",
  "navy",
  "air_force",
  "marines",
  "coast_guard",
  "border",
  "national_guard",
  "special",
  "missile",
  "cyber",
  "space",
];

/** Reads `countries.csv`. */
export async function readCountries(dir: string): Promise<Map<string, Country>> {
  const rows = await readRows(dir, "countries.csv", ["code", "name", "region"]);
  return keyed(rows, "code", (row) => {
    const code = row.cells.code;
    if (!/^[A-Z]{3}$/.test(code)) throw cellFault(row, "code", "three capital letters");
    return { code, name: requiredCell(row, "name"), region: requiredCell(row, "region") };
  });
}

/** Reads `country-aliases.csv`. A country's own name counts where no row has it. */
export async function readCountryAliases(
  dir: string,
  countries: ReadonlyMap<string, Country>,
  warnings: string[],
): Promise<PhraseEntry[]> {
  const columns = ["alias", "code", "kind", "ambiguous", "example"] as const;
  const aliases = aliasList(warnings, false);
  for (const row of await readRows(dir, "country-aliases.csv", columns)) {
    const code = keyCell(row, "code", countries, "a code of countries.csv");
    const alias_kind = choiceCell(row, "kind", aliasKinds);
    aliases.add(row, { type: "country", code, alias_kind, ambiguous: flagCell(row, "ambiguous") });
  }
  for (const { code, name } of countries.values())
    aliases.addName(name, { type: "country", code, alias_kind: "name", ambiguous: false });
  return aliases.entries();
}

/** Reads `forces.csv`: the armed services of countries by their proper names. */
export async function readForces(
  dir: string,
  countries: ReadonlyMap<string, Country>,
  warnings: string[],
): Promise<PhraseEntry[]> {
  const columns = ["alias", "country", "branch", "domains", "ambiguous", "example"] as const;
  const aliases = aliasList(warnings, false);
  for (const row of await readRows(dir, "forces.csv", columns)) {
    aliases.add(row, {
      type: "force",
      code: keyCell(row, "country", countries, "a code of countries.csv"),
      branch: choiceCell(row, "branch", branches),
      domains: choicesCell(row, "domains", domains),
      ambiguous: flagCell(row, "ambiguous"),
    });
  }
  return aliases.entries();
}
