import { DOMAIN_LOOKS } from "../charts/domains.ts";
import { counted } from "../words/counts.ts";
import { KIND_LABELS, STATUS_LABELS, yearsInWords } from "../words/filter-labels.ts";
import { periodName } from "../words/periods.ts";
import type { FilterValues } from "./filter-params.ts";

/** One restriction of a filter, in words, and what the filter is without it. */
export interface Chip {
  /** Sets it apart from the others: its key, and its value where a key has several. */
  readonly key: string;
  readonly label: string;
  readonly without: Partial<FilterValues>;
  /** What giving it up is called. */
  readonly given_up: string;
}

type ListKey = "country" | "organisation" | "series" | "domain" | "status";

/** What a filter says beyond its defaults, in the order of the bar. */
export function chipsOf(values: FilterValues, nameOf: (code: string) => string): Chip[] {
  return [
    ...one("years", yearsInWords(values.from, values.to), { from: null, to: null }),
    ...many(values, "country", nameOf),
    ...one("together", togetherLabel(values), { together: false }, "With any of the countries"),
    ...many(values, "organisation", nameOf),
    ...many(values, "series", nameOf),
    ...many(values, "domain", (domain) => DOMAIN_LOOKS[domain].label),
    ...one("kind", values.kind === "exercise" ? null : KIND_LABELS[values.kind], {
      kind: "exercise",
    }),
    ...many(values, "status", (status) => STATUS_LABELS[status]),
    ...one(
      "host",
      given(values.host, (host) => `host: ${nameOf(host)}`),
      { host: null },
    ),
    ...one(
      "place",
      given(values.place, (place) => `place: ${place}`),
      { place: null },
    ),
    ...one("began", given(values.began, beganLabel), { began: null }),
    ...one("articles", given(values.articles, articlesLabel), { articles: null }),
    ...one(
      "q",
      given(values.q, (text) => `“${text}” in the name`),
      { q: null },
    ),
  ];
}

function one(
  key: string,
  label: string | null,
  without: Partial<FilterValues>,
  given_up = `Without ${label}`,
): Chip[] {
  return label === null ? [] : [{ key, label, without, given_up }];
}

function many<K extends ListKey>(
  values: FilterValues,
  key: K,
  labelOf: (value: FilterValues[K][number]) => string,
): Chip[] {
  const chosen: readonly FilterValues[K][number][] = values[key];
  return [...new Set(chosen)].flatMap((value) => {
    const rest = chosen.filter((other) => other !== value);
    return one(`${key} ${value}`, labelOf(value), { [key]: rest });
  });
}

function given<T>(value: T | null, labelOf: (value: T) => string): string | null {
  return value === null ? null : labelOf(value);
}

function togetherLabel({ together, country }: FilterValues): string | null {
  return together && country.length > 1 ? "all countries together" : null;
}

function beganLabel(period: string): string {
  const name = periodName(period);
  return name.includes(" of ") ? `began in the ${name}` : `began in ${name}`;
}

function articlesLabel(articles: number): string {
  return `at least ${counted(articles, "article")}`;
}
