import type { Answering } from "./filter.ts";

/** Something to choose in a filter. */
export interface FilterChoice {
  readonly code: string;
  /** English name; the code where the labels lack it. */
  readonly name: string;
  /** Exercises and patrols that it would let through alone. */
  readonly exercise_count: number;
}

/** What the data offers to choose from, each list by name. */
export interface FilterChoices {
  readonly countries: readonly FilterChoice[];
  readonly organisations: readonly FilterChoice[];
  readonly series: readonly FilterChoice[];
  readonly hosts: readonly FilterChoice[];
  readonly places: readonly FilterChoice[];
  /** Years of the first and the last exercise; null where none is dated. */
  readonly first_year: number | null;
  readonly last_year: number | null;
}

const PARTIES = `SELECT p.party AS code, coalesce(any_value(labels.name), p.party) AS name,
  count(DISTINCT p.exercise_id) AS exercise_count
FROM participants AS p LEFT JOIN`;

const COUNTRIES = `${PARTIES} countries AS labels ON labels.country = p.party
WHERE p.role = 'participant' AND p.party_kind = 'country' GROUP BY p.party ORDER BY name, code`;

const ORGANISATIONS = `${PARTIES} organisations AS labels ON labels.organisation = p.party
WHERE p.role = 'participant' AND p.party_kind = 'organisation' GROUP BY p.party ORDER BY name, code`;

const SERIES = `SELECT series_id AS code, name, exercise_count FROM series ORDER BY name, code`;

const HOSTS = `WITH hosts AS (SELECT exercise_id, unnest(host) AS code FROM exercises)
SELECT code, coalesce(any_value(countries.name), code) AS name,
  count(DISTINCT exercise_id) AS exercise_count
FROM hosts LEFT JOIN countries ON countries.country = hosts.code GROUP BY code ORDER BY name, code`;

const PLACES = `SELECT place AS code, place AS name, count(DISTINCT exercise_id) AS exercise_count
FROM places GROUP BY place ORDER BY name, code`;

const YEARS = "SELECT min(year) AS first_year, max(year) AS last_year FROM exercises";

type Years = Pick<FilterChoices, "first_year" | "last_year">;

/** What a filter can choose from in a dataset; observers are no choice. */
export async function filterChoices(dataset: Answering): Promise<FilterChoices> {
  const [countries, organisations, series, hosts, places, [years]] = await Promise.all([
    dataset.query<FilterChoice>(COUNTRIES),
    dataset.query<FilterChoice>(ORGANISATIONS),
    dataset.query<FilterChoice>(SERIES),
    dataset.query<FilterChoice>(HOSTS),
    dataset.query<FilterChoice>(PLACES),
    dataset.query<Years>(YEARS),
  ]);
  const { first_year = null, last_year = null } = years ?? {};
  return { countries, organisations, series, hosts, places, first_year, last_year };
}
