import { aliasList } from "./aliases.ts";
import { flagCell, keyCell, keyed, readRows, requiredCell } from "./csv-rows.ts";
import type { Organisation } from "./gazetteer.ts";
import type { PhraseEntry } from "./phrase-tree.ts";

/** Reads `organisations.csv`. */
export async function readOrganisations(dir: string): Promise<Map<string, Organisation>> {
  const rows = await readRows(dir, "organisations.csv", ["code", "name", "region"]);
  return keyed(rows, "code", (row) => ({
    code: row.cells.code,
    name: requiredCell(row, "name"),
    region: requiredCell(row, "region"),
  }));
}

/** Reads `organisation-aliases.csv`. An organisation's own name counts where no row has it. */
export async function readOrganisationAliases(
  dir: string,
  organisations: ReadonlyMap<string, Organisation>,
  warnings: string[],
): Promise<PhraseEntry[]> {
  const columns = ["alias", "code", "ambiguous", "example"] as const;
  const aliases = aliasList(warnings, false);
  for (const row of await readRows(dir, "organisation-aliases.csv", columns)) {
    const code = keyCell(row, "code", organisations, "a code of organisations.csv");
    aliases.add(row, { type: "organisation", code, ambiguous: flagCell(row, "ambiguous") });
  }
  for (const { code, name } of organisations.values())
    aliases.addName(name, { type: "organisation", code, ambiguous: false });
  return aliases.entries();
}
