import type { NewSeries } from "@drillbook/ingest";
import type { SeriesEditionsRow } from "@drillbook/model";

type Cells = readonly (string | number | null)[];

function csvLine(cells: Cells): string {
  const written = cells.map((cell) => {
    const text = String(cell ?? "");
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(",")}\n`;
}

const SERIES_COLUMNS =
  "series_id,name,kind,domains,participants,organisations,succeeds,first_year,last_year,source\n";

/** New series as rows of `data/gazetteer/series.csv`; the articles that speak of them stand under `source`. */
export function formatNewSeries(found: readonly NewSeries[]): string {
  const lines = found.map((row) => [
    row.series_id,
    row.name,
    row.kind,
    row.domains.join(" "),
    row.participants.join(" "),
    row.organisations.join(" "),
    null,
    row.years[0] ?? null,
    row.years.at(-1) ?? null,
    row.article_ids.join(" "),
  ]);
  return SERIES_COLUMNS + lines.map(csvLine).join("");
}

/** The other names of new series as rows of `data/gazetteer/series-aliases.csv`, whose examples are still to be written. */
export function formatNewAliases(found: readonly NewSeries[]): string {
  const lines = found.flatMap(({ series_id, aliases }) =>
    aliases.map((alias) => [alias, series_id, "", 0, ""]),
  );
  return `alias,series_id,language,ambiguous,example\n${lines.map(csvLine).join("")}`;
}

/** Series in CSV: what each is called, when it was held and by whom, and which one it follows. */
export function formatSeries(rows: readonly SeriesEditionsRow[]): string {
  const lines = rows.map((row) => [
    row.series_id,
    row.name,
    row.years.join(" "),
    row.exercise_count,
    [...row.participants, ...row.organisations].join(" "),
    row.succeeds,
  ]);
  return `series_id,name,years,exercise_count,participants,succeeds\n${lines.map(csvLine).join("")}`;
}
