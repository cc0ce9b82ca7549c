import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, LABELS, PRESENT, selectedExercises } from "./filter.ts";

/** One party and how often it took part beside the countries of the filter. */
export interface PartnersOfRow {
  readonly party: string;
  readonly party_kind: PartyKind;
  /** English name; the code where the labels lack it. */
  readonly name: string;
  readonly exercise_count: number;
  /** Years of the first and the last of them; null where none is dated. */
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/**
 * Those that took part in the selected exercises beside the countries that the filter names (observers left out), most exercises
 * first, then by code. Each exercise counts once for each partner.
 */
export async function partnersOf(dataset: Answering, filter: Filter): Promise<PartnersOfRow[]> {
  const selected = await selectedExercises(dataset, filter);
  const countries = filter.countries ?? [];
  const others =
    countries.length > 0
      ? "WHERE NOT (party_kind = 'country' AND list_contains($partners_of, party))"
      : "";
  const beside = countries.length > 0 ? { partners_of: countries } : {};
  return dataset.query(
    `WITH ${selected.sql},
${PRESENT},
${LABELS},
counts AS (
  SELECT party, party_kind, count(*) AS exercise_count, min(year) AS first_year, max(year) AS last_year
  FROM present ${others} GROUP BY party, party_kind
)
SELECT party, party_kind, coalesce(labels.name, party) AS name, exercise_count, first_year, last_year
FROM counts LEFT JOIN labels USING (party, party_kind)
ORDER BY exercise_count DESC, party, party_kind`,
    { ...selected.values, ...beside },
  );
}
