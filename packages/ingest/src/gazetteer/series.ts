import { aliasList, warnOfNameless } from "./aliases.ts";
import { domains } from "./countries.ts";
import {
  cellFault,
  choiceCell,
  choicesCell,
  flagCell,
  keyCell,
  keyed,
  keysCell,
  numberCell,
  readRows,
  requiredCell,
} from "./csv-rows.ts";
import type { Country, Organisation, Series } from "./gazetteer.ts";
import type { PhraseEntry } from "./phrase-tree.ts";

const columns = [
  "series_id",
  "name",
  "kind",
  "domains",
  "participants",
  "organisations",
  "succeeds",
  "first_year",
  "last_year",
] as const;

/** Reads `series.csv` and `series-hosts.csv`. Throws `gazetteer_invalid` for codes that the other files do not have and years before 1900. */
export async function readSeries(
  dir: string,
  countries: ReadonlyMap<string, Country>,
  organisations: ReadonlyMap<string, Organisation>,
): Promise<Map<string, Series>> {
  const rows = await readRows(dir, "series.csv", columns);
  const hostRows = await readRows(dir, "series-hosts.csv", ["series_id", "hosts"]);
  const hosts = keyed(hostRows, "series_id", (row) =>
    keysCell(row, "hosts", countries, "codes of countries.csv"),
  );
  const series = keyed(rows, "series_id", (row) => ({
    series_id: row.cells.series_id,
    name: requiredCell(row, "name"),
    kind: choiceCell(row, "kind", ["exercise", "patrol"]),
    domains: choicesCell(row, "domains", domains),
    participants: keysCell(row, "participants", countries, "codes of countries.csv"),
    host: hosts.get(row.cells.series_id) ?? [],
    organisations: keysCell(row, "organisations", organisations, "codes of organisations.csv"),
    succeeds: row.cells.succeeds || null,
    first_year: numberCell(row, "first_year", 1900, 2100),
    last_year: numberCell(row, "last_year", 1900, 2100),
  }));
  for (const row of rows)
    if (row.cells.succeeds !== "" && !series.has(row.cells.succeeds))
      throw cellFault(row, "succeeds", "a series_id of series.csv");
  for (const row of hostRows) keyCell(row, "series_id", series, "a series_id of series.csv");
  return series;
}

/** Reads `series-aliases.csv`. A series' own name counts where no row has it. */
export async function readSeriesAliases(
  dir: string,
  series: ReadonlyMap<string, Series>,
  warnings: string[],
): Promise<PhraseEntry[]> {
  const file = "series-aliases.csv";
  const aliases = aliasList(warnings, true);
  for (const row of await readRows(dir, file, ["alias", "series_id", "ambiguous", "example"])) {
    const series_id = keyCell(row, "series_id", series, "a series_id of series.csv");
    aliases.add(row, { type: "series", series_id, ambiguous: flagCell(row, "ambiguous") });
  }
  for (const { series_id, name } of series.values())
    aliases.addName(name, { type: "series", series_id, ambiguous: false });
  warnOfNameless(warnings, file, series.keys(), aliases);
  return aliases.entries();
}
