import type { QueryValue, QueryValues } from "../database.ts";
import type { Dataset } from "../dataset.ts";
import type { Domain, Kind, Status } from "../tables/codes.ts";

/** What a question needs of a dataset. */
export type Answering = Pick<Dataset, "query">;

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

/** The common table expression `selected`: the rows of `exercises` that the filter lets through. Values are always bound. */
export function selectedExercises(filter: Filter): BoundSql {
  const clauses = [
    ...yearClauses(filter),
    ...partyClauses(filter),
    ...listClauses(filter),
    ...singleClauses(filter),
  ];
  const where = clauses.map(([sql]) => `(${sql})`).join("\n    AND ");
  return {
    sql: `selected AS (\n  SELECT e.* FROM exercises AS e\n  WHERE ${where === "" ? "true" : where}\n)`,
    values: Object.assign({}, ...clauses.map(([, values]) => values ?? {})),
  };
}

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

const PARTIES = `FROM participants AS p
      WHERE p.exercise_id = e.exercise_id AND p.role = 'participant'`;

function partyClauses(filter: Filter): Clause[] {
  const countries = given(filter.countries);
  const organisations = given(filter.organisations);
  const isCountry = "p.party_kind = 'country' AND list_contains($countries, p.party)";
  const isOrganisation = "p.party_kind = 'organisation' AND list_contains($organisations, p.party)";
  return [
    ...(filter.all_countries
      ? when(
          "countries",
          countries,
          `(SELECT count(*) ${PARTIES} AND ${isCountry}) = len($countries)`,
        )
      : when("countries", countries, `EXISTS (SELECT 1 ${PARTIES} AND ${isCountry})`)),
    ...when("organisations", organisations, `EXISTS (SELECT 1 ${PARTIES} AND ${isOrganisation})`),
  ];
}

const DOMAINS_OF = "FROM domains AS d WHERE d.exercise_id = e.exercise_id";

function listClauses(filter: Filter): Clause[] {
  const { kinds = ["exercise"], statuses } = filter;
  const known = `EXISTS (SELECT 1 ${DOMAINS_OF} AND list_contains($domains, d.domain))`;
  const unknown = `list_contains($domains, 'unknown') AND NOT EXISTS (SELECT 1 ${DOMAINS_OF})`;
  return [
    ...when("series", given(filter.series), "list_contains($series, e.series_id)"),
    ...when("domains", given(filter.domains), `${known} OR ${unknown}`),
    ...when("kinds", given(kinds), "list_contains($kinds, e.kind)"),
    ...(statuses === undefined
      ? [["e.status IS DISTINCT FROM 'cancelled'"] as const]
      : when("statuses", given(statuses), "list_contains($statuses, e.status)")),
  ];
}

const AT_PLACE =
  "EXISTS (SELECT 1 FROM places AS l WHERE l.exercise_id = e.exercise_id AND l.place = $place)";
const NAMES = "concat_ws(chr(10), e.name, array_to_string(e.aliases, chr(10)))";

function singleClauses(filter: Filter): Clause[] {
  return [
    ...when("host", filter.host, "list_contains(e.host, $host)"),
    ...when("place", filter.place, AT_PLACE),
    ...when("min_articles", filter.min_articles, "e.article_count >= $min_articles"),
    ...when(
      "text",
      filter.text?.trim(),
      `contains(lower(strip_accents(${NAMES})), lower(strip_accents($text)))`,
    ),
  ];
}
