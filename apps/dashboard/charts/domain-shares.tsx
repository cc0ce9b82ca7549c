import type { DomainsOverTimeRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { counted } from "../words/counts.ts";
import { domainsFound, domainTotal, rowsOfDomain } from "./domain-bars.ts";
import { DOMAIN_LOOKS, type DomainOrUnknown } from "./domains.ts";
import { everyYear } from "./period-stack.ts";
import { inDomain, inPeriod, rowsHref } from "./rows-href.ts";
import {
  type SmallMultiple,
  SmallMultiples,
  type SmallMultiplesProps,
  smallMultiplesPicture,
} from "./small-multiples.tsx";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? "" : `${Math.round(share * 100)}%`;

type SharesProps = {
  readonly rows: readonly DomainsOverTimeRow[];
  readonly filter: FilterValues;
  /** Exercises of a known year: an exercise of two domains counts once. */
  readonly dated_count: number;
};

function smallMultiples(props: SharesProps): SmallMultiplesProps {
  const years = everyYear(props.rows.map(({ year }) => year));
  return {
    multiples: domainsFound(props.rows).map((domain) => multipleOf(props, domain, years)),
    years,
    most: 1,
    mark: "lines",
    label: "Line charts: share of each domain by year, from 0 to 100%",
  };
}

/** What part of the exercises of each year trained each domain: a line a domain, all from 0 to 100%. */
export function DomainShares(props: SharesProps) {
  return (
    <Still>
      <SmallMultiples {...smallMultiples(props)} />
    </Still>
  );
}

/** The same for a picture. */
export function domainSharesPicture(props: SharesProps) {
  return smallMultiplesPicture(smallMultiples(props));
}

function multipleOf(
  { rows, filter, dated_count }: SharesProps,
  domain: DomainOrUnknown,
  years: readonly number[],
): SmallMultiple {
  const { label, fill, is_hatched } = DOMAIN_LOOKS[domain];
  const found = rowsOfDomain(rows, domain);
  const marks = years.map((year) => {
    const { share = null, exercise_count = 0 } = found.get(year) ?? {};
    const tip = `${year}, ${label}: ${percent(share)}, ${counted(exercise_count, "exercise")}`;
    const href =
      exercise_count === 0 ? null : rowsHref(filter, inPeriod(String(year)), inDomain(domain));
    return { year, value: share, tip, href };
  });
  const remark = dated_count === 0 ? "" : percent(domainTotal(rows, domain) / dated_count);
  return { key: domain, name: label, remark, fill, is_hatched, marks };
}

/** The table behind the shares: a row a year, a column a domain; empty where there was no exercise. */
export function domainShareTwin(rows: readonly DomainsOverTimeRow[], caption: string): Twin {
  const domains = domainsFound(rows);
  const found = domains.map((domain) => rowsOfDomain(rows, domain));
  return {
    caption,
    header: ["Year", ...domains.map((domain) => DOMAIN_LOOKS[domain].label)],
    rows: everyYear(rows.map(({ year }) => year)).map((year) => [
      String(year),
      ...found.map((of) => percent(of.get(year)?.share)),
    ]),
  };
}
