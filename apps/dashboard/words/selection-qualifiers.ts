import type { FilterValues } from "../filters/filter-params.ts";
import { counted } from "./counts.ts";
import { periodName } from "./periods.ts";

/** The names of what a filter asks for. */
export interface FilterNames {
  /** Of a country, an organisation or a series. */
  readonly nameOf: (code: string) => string;
  /** The adverb of a domain: `at sea`. */
  readonly whereOf: (domain: FilterValues["domain"][number]) => string;
}

/** Names of which one is enough: `China`, `China or Russia`, `China, Mongolia or Russia`. */
export function alternatives(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** What else a filter asks for, behind the noun: ` at sea (host: Russia; at least 3 articles)`; empty for nothing. */
export function qualifiers(values: FilterValues, names: FilterNames): string {
  const { domain, host, place, began, q, articles } = values;
  const where = domain.length === 0 ? "" : ` ${alternatives(domain.map(names.whereOf))}`;
  const remarks = [
    host === null ? null : `host: ${names.nameOf(host)}`,
    place === null ? null : `place: ${place}`,
    began === null ? null : `began in ${periodName(began)}`,
    q === null ? null : `“${q}” in the name`,
    articles === null ? null : `at least ${counted(articles, "article")}`,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? where : `${where} (${remarks.join("; ")})`;
}

/** What a filter asks for before the noun: `announced or ongoing `; empty where it takes any status. */
export function statusAdjective({ status }: FilterValues): string {
  const named = status.filter((each) => each !== "all");
  return status.includes("all") || named.length === 0 ? "" : `${alternatives(named)} `;
}
