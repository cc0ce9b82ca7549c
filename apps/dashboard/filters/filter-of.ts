import type { Filter, Status } from "@drillbook/model";
import { daysOfPeriod } from "./began.ts";
import type { FilterValues } from "./filter-params.ts";

const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

function yearsOf({ from, to }: FilterValues): readonly [number, number] | undefined {
  if (from === null && to === null) return undefined;
  return [from ?? FIRST_YEAR, to ?? LAST_YEAR];
}

function statusesOf({ status }: FilterValues): readonly Status[] | undefined {
  if (status.includes("all")) return [];
  const named = status.filter((each) => each !== "all");
  return named.length > 0 ? named : undefined;
}

/** The model's filter of what stands in an address. */
export function filterOf(values: FilterValues): Filter {
  const { country, together, organisation, series, domain, kind, host, place, articles, q } =
    values;
  const years = yearsOf(values);
  const statuses = statusesOf(values);
  const began = values.began === null ? null : daysOfPeriod(values.began);
  return {
    ...(years ? { years } : {}),
    ...(began === null ? {} : { began }),
    ...(statuses ? { statuses } : {}),
    countries: country,
    all_countries: together,
    organisations: organisation,
    series,
    domains: domain,
    kinds: kind === "all" ? [] : [kind],
    ...(host === null ? {} : { host }),
    ...(place === null ? {} : { place }),
    ...(articles === null ? {} : { min_articles: articles }),
    ...(q === null ? {} : { text: q }),
  };
}
