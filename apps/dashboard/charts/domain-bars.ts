import type { DomainsOverTimeRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import type { Tally } from "../words/headings.ts";
import { DOMAIN_LOOKS, type DomainOrUnknown } from "./domains.ts";
import { everyYear, type PeriodStack } from "./period-stack.ts";
import { periodsOf } from "./periods.ts";
import { inDomain, inPeriod, rowsHref } from "./rows-href.ts";
import type { Series } from "./series.ts";

const ORDER = Object.keys(DOMAIN_LOOKS) as DomainOrUnknown[];

/** The domains that occur, in the fixed order. */
export function domainsFound(rows: readonly DomainsOverTimeRow[]): DomainOrUnknown[] {
  return ORDER.filter((domain) => rows.some((row) => row.domain === domain));
}

/** Rows of one domain by their year. */
export function rowsOfDomain(
  rows: readonly DomainsOverTimeRow[],
  domain: DomainOrUnknown,
): ReadonlyMap<number, DomainsOverTimeRow> {
  return new Map(rows.filter((row) => row.domain === domain).map((row) => [row.year, row]));
}

/** Rows to bars: one series for each domain found, in the fixed order and colours. */
export function domainBars(
  rows: readonly DomainsOverTimeRow[],
  partial_from: string | null,
  filter: FilterValues,
): PeriodStack {
  const years = everyYear(rows.map((row) => row.year)).map(String);
  const series = domainsFound(rows).map((domain): Series => {
    const { label, fill, is_hatched } = DOMAIN_LOOKS[domain];
    const found = rowsOfDomain(rows, domain);
    const counts = years.map((year) => found.get(Number(year))?.exercise_count ?? 0);
    const hrefs = years.map((year, at) =>
      counts[at] === 0 ? null : rowsHref(filter, inPeriod(year), inDomain(domain)),
    );
    return { key: domain, label, fill, is_hatched, counts, hrefs };
  });
  const periods = periodsOf(years, "year", partial_from);
  return { axis_title: "Number per year", periods, series };
}

/** The known domains as adverbs with their counts over all years, for sentences. */
export function domainTallies(rows: readonly DomainsOverTimeRow[]): Tally[] {
  return ORDER.filter((domain) => domain !== "unknown").map((domain) => ({
    name: DOMAIN_LOOKS[domain].where,
    count: domainTotal(rows, domain),
  }));
}

/** How often a domain was trained in all years. */
export function domainTotal(rows: readonly DomainsOverTimeRow[], domain: DomainOrUnknown): number {
  return rows.reduce((sum, row) => sum + (row.domain === domain ? row.exercise_count : 0), 0);
}
