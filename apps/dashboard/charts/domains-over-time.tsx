import type { DomainsOverTimeRow, OverviewRow } from "@drillbook/model";
import { domainHeading, type Tally } from "../words/headings.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { partialFrom, partialNote } from "./coverage.ts";
import { DOMAIN_LOOKS, type DomainOrUnknown } from "./domains.ts";
import { LiveYearBars } from "./live.tsx";
import type { Series } from "./series.ts";
import { YearBars } from "./year-bars.tsx";
import { everyYear, type YearStack } from "./year-stack.ts";
import { yearLegend, yearTwin } from "./year-words.ts";

const ORDER = Object.keys(DOMAIN_LOOKS) as DomainOrUnknown[];

/** Rows to bars: one series for each domain found, in the fixed order and colours. */
export function domainBars(
  rows: readonly DomainsOverTimeRow[],
  partial_from: number | null,
): YearStack {
  const years = everyYear(rows.map((row) => row.year));
  const series = ORDER.filter((domain) => rows.some((row) => row.domain === domain)).map(
    (domain): Series => {
      const { label, fill, is_hatched } = DOMAIN_LOOKS[domain];
      return { key: domain, label, fill, is_hatched, counts: countsOf(rows, domain, years) };
    },
  );
  return { axis_title: "Exercises per year", years, partial_from, series };
}

function countsOf(
  rows: readonly DomainsOverTimeRow[],
  domain: DomainOrUnknown,
  years: readonly number[],
): number[] {
  const found = new Map(rows.filter((row) => row.domain === domain).map((row) => [row.year, row]));
  return years.map((year) => found.get(year)?.exercise_count ?? 0);
}

/** The known domains as adverbs with their counts over all years, for sentences. */
export function domainTallies(rows: readonly DomainsOverTimeRow[]): Tally[] {
  return ORDER.filter((domain) => domain !== "unknown").map((domain) => ({
    name: DOMAIN_LOOKS[domain].where,
    count: total(rows, domain),
  }));
}

function total(rows: readonly DomainsOverTimeRow[], domain: DomainOrUnknown): number {
  return rows.reduce((sum, row) => sum + (row.domain === domain ? row.exercise_count : 0), 0);
}

/** What the exercises of each year trained. */
export function DomainsOverTime(props: {
  readonly rows: readonly DomainsOverTimeRow[];
  readonly numbers: OverviewRow;
  /** Exercises of a known year: an exercise of two domains counts once. */
  readonly dated_count: number;
}) {
  const { rows, numbers, dated_count } = props;
  const stack = domainBars(rows, partialFrom(numbers));
  const heading = domainHeading(domainTallies(rows), dated_count, total(rows, "unknown"));
  return (
    <ChartFrame
      id="domains-over-time"
      heading={heading}
      subtitle="Exercises by year and domain, without patrols"
      footnote={`An exercise of several domains counts in each of them. ${partialNote(numbers)}`}
      legend={yearLegend(stack)}
      twin={yearTwin(stack, "Exercises by year and domain")}
    >
      <YearBars stack={stack} label={`Stacked bar chart: ${heading}`} />
      <LiveYearBars stack={stack} label={`Stacked bar chart: ${heading}`} />
    </ChartFrame>
  );
}
