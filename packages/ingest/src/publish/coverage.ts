import type { ArticleRow, CoverageRow } from "@drillbook/model";
import { groupBy } from "../group-by.ts";

/** An article, as far as it is counted. */
export interface CoveredArticle
  extends Pick<ArticleRow, "publisher" | "language" | "duplicate_of"> {
  /** EDTF level 0. */
  readonly published: string | null;
  readonly has_reports: boolean;
}

const MONTH_LENGTH = "2024-07".length;

function monthOf({ published }: CoveredArticle): string | null {
  return published === null || published.length < MONTH_LENGTH
    ? null
    : published.slice(0, MONTH_LENGTH);
}

/** Counts what was read by month, publisher and language. */
export function coverageRows(articles: Iterable<CoveredArticle>): CoverageRow[] {
  const groups = groupBy(articles, (article) =>
    JSON.stringify([monthOf(article), article.publisher, article.language]),
  );
  return [...groups].map(([key, group]) => {
    const [month, publisher, language] = JSON.parse(key) as (string | null)[];
    return {
      month: month ?? null,
      publisher: publisher ?? null,
      language: language ?? null,
      article_count: group.length,
      with_exercises_count: group.filter(({ has_reports }) => has_reports).length,
      duplicate_count: group.filter(({ duplicate_of }) => duplicate_of !== null).length,
    };
  });
}
