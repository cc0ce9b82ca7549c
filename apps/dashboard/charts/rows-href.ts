import type { Kind, Status } from "@drillbook/model";
import { type FilterValues, filterHref } from "../filters/filter-params.ts";
import type { DomainOrUnknown } from "./domains.ts";

/** Narrows a filter to one mark; null where no filter says exactly what the mark counts. */
export type Narrowing = (filter: FilterValues) => FilterValues | null;

/** The address of the rows behind a mark; null where a filter cannot say what the mark counts. */
export function rowsHref(filter: FilterValues, ...narrowings: readonly Narrowing[]): string | null {
  const narrowed = narrowings.reduce<FilterValues | null>(
    (values, narrow) => (values === null ? null : narrow(values)),
    filter,
  );
  return narrowed === null ? null : filterHref("/exercises", narrowed);
}

/** Those of one period: `2024` by its year, `2024-Q3` by when they began. */
export function inPeriod(period: string): Narrowing {
  const year = Number(period);
  if (Number.isNaN(year)) return (filter) => ({ ...filter, began: period });
  return (filter) => ({ ...filter, from: year, to: year });
}

/** Those of one kind. */
export function ofKind(kind: Kind): Narrowing {
  return (filter) => ({ ...filter, kind });
}

/** Those of one status; a filter cannot ask for those of which none is told. */
export function ofStatus(status: Status | "unknown"): Narrowing {
  return (filter) => (status === "unknown" ? null : { ...filter, status: [status] });
}

/** Those of one domain: a filter that already asks for other domains cannot be narrowed to it. */
export function inDomain(domain: DomainOrUnknown): Narrowing {
  return (filter) => (admits(filter.domain, domain) ? { ...filter, domain: [domain] } : null);
}

/** Those of one series. */
export function ofSeries(series: string): Narrowing {
  return (filter) => (admits(filter.series, series) ? { ...filter, series: [series] } : null);
}

/** Those at one place. */
export function atPlace(place: string): Narrowing {
  return (filter) =>
    filter.place === null || filter.place === place ? { ...filter, place } : null;
}

/** A party of an exercise. */
export type PartyKey = {
  readonly party: string;
  readonly party_kind: "country" | "organisation";
};

/** Those in which all of the parties took part; of organisations a filter can name only one. */
export function withParties(parties: readonly PartyKey[]): Narrowing {
  const codes = (kind: PartyKey["party_kind"]) =>
    parties.filter(({ party_kind }) => party_kind === kind).map(({ party }) => party);
  const countries = codes("country");
  const [organisation, another] = codes("organisation");
  return (filter) => {
    const joined = another === undefined ? joinCountries(filter, countries) : null;
    if (joined === null || organisation === undefined) return joined;
    if (!admits(joined.organisation, organisation)) return null;
    return { ...joined, organisation: [organisation] };
  };
}

/** A filter for any of some countries is as good as met once one of them is asked for. */
function joinCountries(filter: FilterValues, wanted: readonly string[]): FilterValues | null {
  if (wanted.length === 0) return filter;
  const isMet = filter.country.some((code) => wanted.includes(code));
  const mustStay = filter.together || filter.country.length < 2;
  if (!isMet && !mustStay) return null;
  const country = [...new Set([...(mustStay ? filter.country : []), ...wanted])];
  return { ...filter, country, together: country.length > 1 };
}

/** Whether a filter for any of a list can be narrowed to the member without losing what it asks. */
function admits<T extends string>(listed: readonly T[], member: T): boolean {
  return listed.length === 0 || listed.includes(member);
}
