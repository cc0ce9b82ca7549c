import type { ReportWithArticle, Status } from "@drillbook/model";

/** Reports that follow each other and say the same of how far an exercise had come. */
export type StatusSpell = {
  readonly status: Status;
  /** Publication of the first and the last of them, ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly article_count: number;
};

/** What was reported when, oldest first; reports without a date or without a status are left out. */
export function statusHistory(reports: readonly ReportWithArticle[]): StatusSpell[] {
  const dated = reports
    .flatMap(({ status, published_on, article_id }) =>
      status === null || published_on === null ? [] : [{ status, published_on, article_id }],
    )
    .toSorted((a, b) =>
      a.published_on < b.published_on ? -1 : a.published_on > b.published_on ? 1 : 0,
    );
  const spells: { status: Status; from: string; to: string; articles: Set<string> }[] = [];
  for (const { status, published_on, article_id } of dated) {
    const last = spells.at(-1);
    if (last?.status === status) {
      last.to = published_on;
      last.articles.add(article_id);
    } else {
      spells.push({
        status,
        from: published_on,
        to: published_on,
        articles: new Set([article_id]),
      });
    }
  }
  return spells.map(({ articles, ...spell }) => ({ ...spell, article_count: articles.size }));
}
