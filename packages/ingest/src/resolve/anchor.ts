import type { ReportAnchor } from "../decisions/decision.ts";
import { groupBy } from "../group-by.ts";
import { slug } from "./canonical-name.ts";
import type { SourcedReport } from "./exercise.ts";

/** An article as far as a decision needs it. */
export interface KnownArticle {
  readonly article_id: string;
  readonly url: string | null;
}

/** Of a report, what tells whether it is the one that was judged. */
interface Trace {
  readonly report_id: string;
  readonly name: string | null;
  /** Its end where no start is told. */
  readonly start: string | null;
}

/** The identifier that the report of an anchor has now; `null` where it is not found. */
export type FindReport = (anchor: ReportAnchor) => string | null;

const A_DAY = "2024-07-14".length;

/** How surely a report is the one that was judged: by its name, else by its start, and rather under the same number; 0 where it is another. */
function likeness(trace: Trace, anchor: ReportAnchor): number {
  const areNamed = trace.name !== null && anchor.name !== null;
  const isSameName = areNamed && slug(trace.name) === slug(anchor.name);
  const isSameStart = trace.start !== null && trace.start === anchor.start;
  const isSilent = [trace.name, anchor.name, trace.start, anchor.start].every((it) => it === null);
  // Under another name only a day shows that it is still the same.
  const isByStart = isSameStart && (!areNamed || anchor.start?.length === A_DAY);
  if (!isSameName && !isByStart && !isSilent) return 0;
  return (
    4 * Number(isSameName) + 2 * Number(isSameStart) + Number(trace.report_id === anchor.report_id)
  );
}

function findAmong(traces: readonly Trace[], anchor: ReportAnchor): string | null {
  const ranked = traces
    .map((trace) => ({ trace, like: likeness(trace, anchor) }))
    .sort((a, b) => b.like - a.like);
  const [best, next] = ranked;
  // One that says nothing is known by its number only; of two that are equally like it either may be meant.
  if (best === undefined || best.like === 0 || best.like === next?.like) return null;
  return best.trace.report_id;
}

/** Articles by what a decision calls them: their identifier, else their address. */
function articleFinder(articles: Iterable<KnownArticle>, anchors: readonly ReportAnchor[]) {
  const wanted = new Set(anchors.flatMap(({ article_id, url }) => [article_id, url]));
  const ids = new Set<string>();
  const byUrl = new Map<string, string>();
  for (const { article_id, url } of articles) {
    if (wanted.has(article_id)) ids.add(article_id);
    if (url !== null && wanted.has(url)) byUrl.set(url, article_id);
  }
  return ({ article_id, url }: ReportAnchor): string | null => {
    if (article_id !== null && ids.has(article_id)) return article_id;
    return (url !== null && byUrl.get(url)) || null;
  };
}

/**
 * Finds reports that were judged, however they are numbered now: in the article of the same text, else of the same
 * address, by name, else by start. Goes through the reports once and holds those of these articles only.
 */
export function reportFinder(
  anchors: readonly ReportAnchor[],
  reports: Iterable<SourcedReport>,
  articles: Iterable<KnownArticle>,
): FindReport {
  if (anchors.length === 0) return () => null;
  const articleOf = articleFinder(articles, anchors);
  const ids = new Set(anchors.map(({ report_id }) => report_id));
  const named = new Set(anchors.map(articleOf));
  const there = new Set<string>();
  const traces: (Trace & { readonly article_id: string })[] = [];
  for (const { report_id, source, report } of reports) {
    if (ids.has(report_id)) there.add(report_id);
    if (named.has(source.article_id))
      traces.push({
        report_id,
        article_id: source.article_id,
        name: report.name,
        start: report.start ?? report.end,
      });
  }
  const byArticle = groupBy(traces, ({ article_id }) => article_id);
  return (anchor) => {
    if (anchor.article_id === null) return there.has(anchor.report_id) ? anchor.report_id : null;
    return findAmong(byArticle.get(articleOf(anchor) ?? "") ?? [], anchor);
  };
}
