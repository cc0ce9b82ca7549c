import type { Answering } from "./filter.ts";

/** How many articles were read of one year or month. */
export interface CoverageOverTimeRow {
  /** `YYYY` or `YYYY-MM`; `null` for undated articles. */
  readonly period: string | null;
  /** 0 for a period between the first and the last of which none was read. */
  readonly article_count: number;
  /** Articles among them that report an exercise or patrol. */
  readonly with_exercises_count: number;
  /** Articles among them that are near-identical copies of another. */
  readonly duplicate_count: number;
  /** Publishers of them, as far as they are known. */
  readonly publisher_count: number;
}

/** Which articles are counted. A member that is left out and an empty list restrict nothing. */
export interface CoverageFilter {
  /** Names of publishers, as in the table `coverage`. */
  readonly publishers?: readonly string[];
  /** BCP 47 primary subtags. */
  readonly languages?: readonly string[];
}

const SQL = `WITH counted AS (
  SELECT *, CASE WHEN $by_year THEN month[1:4] ELSE month END AS period FROM coverage
  WHERE (len($publishers) = 0 OR list_contains($publishers, publisher))
    AND (len($languages) = 0 OR list_contains($languages, language))
),
bounds AS (SELECT min(month || '-01')::DATE AS low, max(month || '-01')::DATE AS high FROM counted),
days AS (SELECT unnest(generate_series(low, high, INTERVAL 1 MONTH)) AS day FROM bounds),
periods AS (
  SELECT DISTINCT strftime(day, CASE WHEN $by_year THEN '%Y' ELSE '%Y-%m' END) AS period FROM days
  UNION SELECT period FROM counted WHERE period IS NULL
)
SELECT periods.period,
  coalesce(sum(article_count), 0) AS article_count,
  coalesce(sum(with_exercises_count), 0) AS with_exercises_count,
  coalesce(sum(duplicate_count), 0) AS duplicate_count,
  count(DISTINCT publisher) AS publisher_count
FROM periods LEFT JOIN counted ON counted.period IS NOT DISTINCT FROM periods.period
GROUP BY periods.period ORDER BY periods.period NULLS LAST`;

/** What was read by year or month, oldest first, undated articles last; each period from the first to the last has a row. */
export function coverageOverTime(
  dataset: Answering,
  unit: "year" | "month",
  { publishers = [], languages = [] }: CoverageFilter = {},
): Promise<CoverageOverTimeRow[]> {
  return dataset.query(SQL, { by_year: unit === "year", publishers, languages });
}
