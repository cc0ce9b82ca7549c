import type { Random } from "./random.ts";

/** What there are pages of. */
export interface SiteIds {
  readonly exercises: readonly string[];
  readonly articles: readonly string[];
  readonly series: readonly string[];
  readonly countries: readonly string[];
}

/** One kind of page and addresses of it, none of them twice as long as the data allows. */
export interface SiteAddresses {
  readonly page: string;
  readonly addresses: readonly string[];
}

const MANY = 3_000;
const DOMAINS = ["naval", "land", "air", "missile_defence", "cyber", "space"] as const;

/** Selections as readers make them: some years, a country or two, a domain, a series, a text. */
function selections(ids: SiteIds, random: Random): string[] {
  const made = Array.from({ length: MANY }, () => {
    const from = 2003 + random.below(20);
    const parts: [string, string][] = [
      ["from", String(from)],
      ["to", String(from + 1 + random.below(2026 - from))],
      ["country", random.of(ids.countries.slice(0, 60))],
      ["country", random.of(ids.countries.slice(0, 20))],
      ["domain", random.of(DOMAINS)],
      ["series", random.of(ids.series.slice(0, 300))],
      ["kind", "all"],
      ["articles", String(1 + random.below(4))],
    ];
    return new URLSearchParams(parts.filter(() => random.below(100) < 35)).toString();
  });
  return [...new Set(made)].filter((search) => search !== "");
}

/** Each kind of page with its addresses, the same for the same source of numbers. */
export function addressesOf(ids: SiteIds, random: Random): SiteAddresses[] {
  const under = (path: string) => selections(ids, random).map((search) => `${path}?${search}`);
  const each = (path: string, codes: readonly string[]) =>
    codes.map((code) => `${path}/${encodeURIComponent(code)}`);
  return [
    { page: "/", addresses: ["/"] },
    { page: "/?…", addresses: under("/") },
    { page: "/?country=…", addresses: ids.countries.map((code) => `/?country=${code}`) },
    { page: "/exercises?…", addresses: under("/exercises") },
    { page: "/exercises/…", addresses: each("/exercises", ids.exercises) },
    { page: "/countries/…", addresses: each("/countries", ids.countries) },
    { page: "/series/…", addresses: each("/series", ids.series) },
    { page: "/articles/…", addresses: each("/articles", ids.articles) },
    { page: "/about", addresses: ["/about"] },
  ];
}
