import type { QueryValue, QueryValues } from "../database.ts";
import type { Dataset } from "../dataset.ts";
import type { Domain, Kind, Status } from "../tables/codes.ts";

/** What a question needs of a dataset. */
export type Answering = Pick<Dataset, "query" | "hold">;

/** Which exercises a question is about. A member that is left out, an empty list and an empty text restrict nothing, but for `kinds` and `statuses`. */
export interface Filter {
  /** First and last year, inclusive. */
  readonly years?: readonly [number, number];
  /** First and last day, ISO dates, inclusive: those that surely began between them. */
  readonly began?: readonly [string, string];
  /** Codes of countries that take part (observers do not count). */
  readonly countries?: readonly string[];
  /** Whether all of `countries` must take part, not only one of them. */
  readonly all_countries?: boolean;
  /** Codes of organisations, one of which takes part. */
  readonly organisations?: readonly string[];
  /** Identifiers of series. */
  readonly series?: readonly string[];
  /** Domains, one of which is trained; `unknown` means that none is reported. */
  readonly domains?: readonly (Domain | "unknown")[];
  /** Left out: exercises without patrols. Empty: both. */
  readonly kinds?: readonly Kind[];
  /** Left out: all but cancelled ones. Empty: all. */
  readonly statuses?: readonly Status[];
  /** Code of a country that hosts. */
  readonly host?: string;
  /** Name of a place, as the table `places` writes it. */
  readonly place?: string;
  /** Fewest articles that report it. */
  readonly min_articles?: number;
  /** Part of the name or of another name; case and accents do not matter. */
  readonly text?: string;
}

/** SQL and the values that its parameters are bound to. */
export interface BoundSql {
  readonly sql: string;
  readonly values: QueryValues;
}

type Clause = readonly [sql: string, values?: QueryValues];

/**
 * The common table expression `selected`: the rows of `counted.exercises` that the filter lets through, without `names`. Values
 * are always bound. Where the dataset holds its tables, the selection is a table too, made once for all questions.
 */
export async function selectedExercises(dataset: Answering, filter: Filter): Promise<BoundSql> {
  const clauses = [
    ...yearClauses(filter),
    ...partyClauses(filter),
    ...listClauses(filter),
    ...singleClauses(filter),
  ];
  const where = clauses.map(([sql]) => `(${sql})`).join("\n    AND ");
  const sql = `SELECT e.* EXCLUDE (names) FROM counted.exercises AS e\n  WHERE ${where === "" ? "true" : where}`;
  const values: QueryValues = Object.assign({}, ...clauses.map(([, bound]) => bound ?? {}));
  if (dataset.hold === undefined) return { sql: `selected AS (\n  ${sql}\n)`, values };
  return { sql: `selected AS (FROM ${await dataset.hold(sql, values)})`, values: {} };
}

/** The common table expression `present` behind `selected`: one row for each party that takes part in each exercise. */
export const PRESENT = `present AS (
  SELECT number, year, hosting, unnest(countries) AS party, 'country' AS party_kind FROM selected
  UNION ALL
  SELECT number, year, hosting, unnest(organisations), 'organisation' FROM selected
)`;

/** The common table expression `labels`: the English name of each party. */
export const LABELS = `labels AS (
  SELECT country AS party, 'country' AS party_kind, name FROM countries
  UNION ALL SELECT organisation, 'organisation', name FROM organisations
)`;

const given = (members: readonly string[] | undefined): readonly string[] => [...new Set(members)];

/** A clause when there is something to bind. */
function when(name: string, value: QueryValue | undefined, sql: string): Clause[] {
  const isEmpty = value === undefined || value === "" || (Array.isArray(value) && !value.length);
  return isEmpty ? [] : [[sql, { [name]: value }]];
}

function yearClauses({ years, began }: Filter): Clause[] {
  const clauses: Clause[] = [];
  if (years !== undefined) {
    const values = { year_from: years[0], year_to: years[1] };
    clauses.push(["e.year BETWEEN $year_from AND $year_to", values]);
  }
  if (began !== undefined) {
    const sql = "e.start_earliest >= $began_from::DATE AND e.start_latest <= $began_to::DATE";
    clauses.push([sql, { began_from: began[0], began_to: began[1] }]);
  }
  return clauses;
}

function partyClauses(filter: Filter): Clause[] {
  const holds = filter.all_countries ? "list_has_all" : "list_has_any";
  return [
    ...when("countries", given(filter.countries), `${holds}(e.countries, $countries)`),
    ...when(
      "organisations",
      given(filter.organisations),
      "list_has_any(e.organisations, $organisations)",
    ),
  ];
}

function listClauses(filter: Filter): Clause[] {
  const { kinds = ["exercise"], statuses } = filter;
  const known = "list_has_any(e.domains, $domains)";
  const unknown = "list_contains($domains, 'unknown') AND len(e.domains) = 0";
  return [
    ...when("series", given(filter.series), "list_contains($series, e.series_id)"),
    ...when("domains", given(filter.domains), `${known} OR ${unknown}`),
    ...when("kinds", given(kinds), "list_contains($kinds, e.kind)"),
    ...(statuses === undefined
      ? [["e.status IS DISTINCT FROM 'cancelled'"] as const]
      : when("statuses", given(statuses), "list_contains($statuses, e.status)")),
  ];
}

function singleClauses(filter: Filter): Clause[] {
  return [
    ...when("host", filter.host, "list_contains(e.host, $host)"),
    ...when("place", filter.place, "list_contains(e.places, $place)"),
    ...when("min_articles", filter.min_articles, "e.article_count >= $min_articles"),
    ...when("text", filter.text?.trim(), "contains(e.names, lower(strip_accents($text)))"),
  ];
}
