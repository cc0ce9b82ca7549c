import type { CountryRow } from "../tables/countries.ts";
import type { Answering } from "./filter.ts";

/** A country as the labels have it, and what no filter of participants can tell. */
export type CountryRecord = CountryRow & {
  /** Exercises and patrols that it hosted, called-off ones left out. */
  readonly host_count: number;
  /** Exercises and patrols that it only watched. */
  readonly observed_count: number;
};

const COUNTRY = `SELECT countries.*,
  (SELECT count(*) FROM counted.exercises AS e
    WHERE list_contains(e.host, $country) AND e.status IS DISTINCT FROM 'cancelled') AS host_count,
  (SELECT count(*) FROM participants AS p JOIN exercises AS e USING (exercise_id)
    WHERE p.party = $country AND p.party_kind = 'country' AND p.role = 'observer'
      AND e.status IS DISTINCT FROM 'cancelled') AS observed_count
FROM countries WHERE countries.country = $country`;

/** One country; `null` for a code that the labels lack. */
export async function countryRecord(
  dataset: Answering,
  country: string,
): Promise<CountryRecord | null> {
  const [row] = await dataset.query<CountryRecord>(COUNTRY, { country });
  return row ?? null;
}
