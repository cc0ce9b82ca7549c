import { parseAsInteger, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { FILTER_PARAMS, type FilterValues } from "../filters/filter-params.ts";

/** Writes some values of the filter into the address. */
export type ChangeFilter = (patch: Partial<FilterValues>) => void;

/** A change of the filter leads back to the first page of a list. */
const PARAMS = { ...FILTER_PARAMS, page: parseAsInteger };

/**
 * The filter of the address, read and written. A change shows in `values` at once and is a step in
 * the history; `is_pending` until the server has answered it.
 */
export function useFilterState() {
  const [is_pending, startTransition] = useTransition();
  const [{ page: _page, ...values }, write] = useQueryStates(PARAMS, {
    history: "push",
    shallow: false,
    scroll: false,
    startTransition,
  });
  const change: ChangeFilter = (patch) => void write({ ...patch, page: null });
  return { values, change, is_pending };
}
