import type { SeriesEditionsRow } from "@drillbook/model";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

/** A series that the gazetteer does not have, and how sure it is that there is one. */
export interface NewSeries extends SeriesEditionsRow {
  /** 0 to 1: more years, more publishers, and the same countries each time make it surer. */
  readonly certainty: number;
}

const FEWEST_YEARS = 2;
const THOUSAND = 1000;

/** Nears 1 as a count grows: 0.5 for one, 0.67 for two, 0.75 for three. */
function growing(count: number): number {
  return count / (count + 1);
}

function certaintyOf(row: SeriesEditionsRow): number {
  const { years, publisher_count, participants, organisations, name } = row;
  const isShared = participants.length + organisations.length >= 2;
  // One word may be a word of everyday language, which means nothing as an alias.
  const isPhrase = /\S[\s-]\S/.test(name.trim());
  const sure = growing(years.length - 1) * growing(publisher_count) * (isShared ? 1 : 0.5);
  return Math.round(sure * (isPhrase ? 1 : 0.5) * THOUSAND) / THOUSAND;
}

/** The series with editions of two years or more that the gazetteer does not have, sure ones first, then by id. */
export function newSeries(
  rows: readonly SeriesEditionsRow[],
  { series, phrases }: Pick<Gazetteer, "series" | "phrases">,
): NewSeries[] {
  const isKnown = ({ series_id, name }: SeriesEditionsRow): boolean =>
    series.has(series_id) || phrases.lookup(name).some((meaning) => meaning.type === "series");
  return rows
    .filter((row) => row.years.length >= FEWEST_YEARS && !isKnown(row))
    .map((row) => ({ ...row, certainty: certaintyOf(row) }))
    .sort((a, b) => b.certainty - a.certainty || (a.series_id < b.series_id ? -1 : 1));
}
