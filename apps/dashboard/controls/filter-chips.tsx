import { type MouseEvent, useRef } from "react";
import type { Chip } from "../filters/chips.ts";
import { FILTER_PARAMS, type FilterValues } from "../filters/filter-params.ts";
import { addressOf, type FilterPlace } from "../filters/page-address.ts";
import type { ChangeFilter } from "./filter-state.ts";

/** What is written to clear a filter: every key gone from the address. */
const CLEARED = Object.fromEntries(
  Object.keys(FILTER_PARAMS).map((key) => [key, null]),
) as unknown as FilterValues;

/** Each active restriction with a link that takes it away, and one for all of them; nothing where the filter has its defaults. */
export function FilterChips(props: {
  readonly place: FilterPlace;
  readonly chips: readonly Chip[];
  readonly values: FilterValues;
  readonly change: ChangeFilter;
}) {
  const { place, chips, values, change } = props;
  const line = useRef<HTMLElement>(null);
  const remove = (patch: Partial<FilterValues>) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    line.current?.focus();
    change(patch);
  };
  return (
    <section ref={line} className="chip-line" aria-label="Active filters" tabIndex={-1}>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <a
                className="chip"
                href={addressOf(place, { ...values, ...without })}
                onClick={remove(without)}
              >
                <span className="sr-only">Remove </span>
                {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a className="clear" href={addressOf(place, {})} onClick={remove(CLEARED)}>
              Clear all
            </a>
          </li>
        </ul>
      )}
    </section>
  );
}
