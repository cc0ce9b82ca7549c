import { FILTER_PARAMS, type FilterKey, type FilterValues } from "./filter-params.ts";
import { isViewValue, VIEW_KEYS, type ViewKey } from "./view-values.ts";

/** The parameters of an address as Next hands them on. */
export type AddressParams = Readonly<Record<string, string | string[] | undefined>>;

/** A part of a filter that could not be read, or that nothing in the data answers to. */
export interface FilterFault {
  readonly key: FilterKey | ViewKey;
  /** As it stands in the address. */
  readonly value: string;
}

/** The codes that there are, by the key that takes them. */
export type KnownCodes = Readonly<
  Record<"country" | "organisation" | "series" | "host", ReadonlySet<string>>
>;

function written(params: AddressParams, key: FilterKey | ViewKey): string[] {
  const value = params[key];
  const values = typeof value === "string" ? [value] : (value ?? []);
  return values.filter((each) => each.trim() !== "");
}

function isRead(values: FilterValues, key: FilterKey, text: string): boolean {
  const read = values[key];
  if (Array.isArray(read)) return (read as readonly string[]).includes(text);
  if (key === "kind") return read === text;
  if (key === "together") return text === "true" || text === "false";
  return read !== null;
}

/** What an address asks for in vain: words that are no filter, codes that no data has, a span of years that ends before it begins. */
export function filterFaults(
  params: AddressParams,
  values: FilterValues,
  known: KnownCodes,
): FilterFault[] {
  const keys = Object.keys(FILTER_PARAMS) as FilterKey[];
  const faults = keys.flatMap((key) =>
    written(params, key)
      .filter((value) => !isRead(values, key, value) || !isKnown(known, key, value))
      .map((value) => ({ key, value })),
  );
  const views = VIEW_KEYS.flatMap((key) =>
    written(params, key)
      .filter((value) => !isViewValue(key, value))
      .map((value) => ({ key, value })),
  );
  const { from, to } = values;
  const isReversed = from !== null && to !== null && from > to;
  const reversed = isReversed ? [{ key: "to" as const, value: String(to) }] : [];
  return [...faults, ...reversed, ...views];
}

function isKnown(known: KnownCodes, key: FilterKey, value: string): boolean {
  return !(key in known) || known[key as keyof KnownCodes].has(value);
}
