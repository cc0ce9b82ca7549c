import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

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
export function partnersOf(dataset: Answering, filter: Filter): Promise<PartnersOfRow[]> {
  const selected = selectedExercises(filter);
  const countries = filter.countries ?? [];
  const others =
    countries.length > 0
      ? "AND NOT (p.party_kind = 'country' AND list_contains($countries, p.party))"
      : "";
  return dataset.query(
    `WITH ${selected.sql},
labels AS (
  SELECT country AS party, 'country' AS party_kind, name FROM countries
  UNION ALL SELECT organisation, 'organisation', name FROM organisations
)
SELECT p.party, p.party_kind, coalesce(any_value(labels.name), p.party) AS name,
  count(DISTINCT p.exercise_id) AS exercise_count,
  min(selected.year) AS first_year, max(selected.year) AS last_year
FROM participants AS p
JOIN selected USING (exercise_id)
LEFT JOIN labels ON labels.party = p.party AND labels.party_kind = p.party_kind
WHERE p.role = 'participant' ${others}
GROUP BY p.party, p.party_kind
ORDER BY exercise_count DESC, p.party, p.party_kind`,
    selected.values,
  );
}
