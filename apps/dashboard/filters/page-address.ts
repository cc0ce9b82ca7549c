import { type FilterValues, filterHref } from "./filter-params.ts";

/** A page that a filter applies to, and what its address says besides the filter. */
export interface FilterPlace {
  readonly path: string;
  /** Names and values that stay when the filter changes: order, columns. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

/** The address of a page under a filter. */
export function addressOf({ path, kept }: FilterPlace, values: Partial<FilterValues>): string {
  const rest = new URLSearchParams(kept.map(([name, value]) => [name, value])).toString();
  return filterHref(rest === "" ? path : `${path}?${rest}`, values);
}
