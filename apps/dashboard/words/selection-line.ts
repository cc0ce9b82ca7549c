import type { FilterValues } from "../filters/filter-params.ts";
import { joined } from "./counts.ts";

/** Names of codes, by the key of the filter that takes them. */
export type NameOf = (key: "country" | "organisation" | "series" | "host", code: string) => string;

/** The filter in short pieces, for a picture that travels without its page: `2010–2020`, `China and Russia together`; [] for none. */
export function selectionPieces(values: FilterValues, nameOf: NameOf): string[] {
  const { from, to, kind, host, place, articles, q, status, domain } = values;
  const named = (key: "organisation" | "series") =>
    joined(values[key].map((code) => nameOf(key, code)));
  return [
    yearsOf(from, to),
    countriesOf(values, nameOf),
    named("organisation"),
    values.series.length > 0 ? `series ${named("series")}` : "",
    joined(domain.map((each) => each.replaceAll("_", " "))),
    kind === "exercise" ? "" : kind === "patrol" ? "patrols" : "exercises and patrols",
    status.length > 0 ? `status ${joined(status)}` : "",
    host === null ? "" : `hosted by ${nameOf("host", host)}`,
    place === null ? "" : `at ${place}`,
    articles === null ? "" : `at least ${articles} articles`,
    q === null ? "" : `named like “${q}”`,
  ].filter((piece) => piece !== "");
}

function yearsOf(from: number | null, to: number | null): string {
  if (from === null) return to === null ? "" : `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? `${from}` : `${from}–${to}`;
}

function countriesOf({ country, together }: FilterValues, nameOf: NameOf): string {
  const names = country.map((code) => nameOf("country", code));
  if (names.length < 2) return names[0] ?? "";
  return together ? `${joined(names)} together` : `any of ${joined(names)}`;
}
