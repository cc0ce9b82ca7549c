import type { Answering } from "./filter.ts";
import { type PeriodUnit, periodIndex, periodName, periodValues } from "./periods.ts";

/** How many articles were read of one period. */
export interface ArticlesReadRow {
  /** `2024`, `2024-H2`, `2024-Q3`, `2024-07`: the period of their publication; null where no day is known. */
  readonly period: string | null;
  readonly article_count: number;
}

/** Articles read, copies included, by the period in which they were published; periods without any have no row, those without a date come last. No filter: what was not read cannot be counted. */
export function articlesRead(dataset: Answering, unit: PeriodUnit): Promise<ArticlesReadRow[]> {
  return dataset.query(
    `WITH placed AS (SELECT ${periodIndex("published_on")} AS slot FROM articles)
SELECT ${periodName("slot")} AS period, count(*) AS article_count
FROM placed GROUP BY slot ORDER BY slot NULLS LAST`,
    periodValues(unit),
  );
}

/** Publication of the latest article read, ISO date; null where none is dated. What happened later has not been seen. */
export async function latestArticle(dataset: Answering): Promise<string | null> {
  const [row] = await dataset.query<{ readonly published_on: string | null }>(
    "SELECT max(published_on) AS published_on FROM articles",
  );
  return row?.published_on ?? null;
}
