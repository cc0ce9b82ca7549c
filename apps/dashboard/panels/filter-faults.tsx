import Link from "next/link";
import type { FilterFault } from "../filters/filter-faults.ts";
import type { FilterKey, FilterValues } from "../filters/filter-params.ts";
import { addressOf, type FilterPlace } from "../filters/page-address.ts";
import { faultInWords } from "../words/filter-faults.ts";

/** What the address asks for in vain, each with a link to the page without it; nothing where all is well. */
export function FilterFaults(props: {
  readonly place: FilterPlace;
  readonly values: FilterValues;
  readonly faults: readonly FilterFault[];
}) {
  const { place, values, faults } = props;
  if (faults.length === 0) return null;
  return (
    <section aria-label="Filters that find nothing" className="faults">
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.key} ${fault.value}`}>
            In the address: {faultInWords(fault)}.{" "}
            <Link href={addressOf(place, without(values, fault))} scroll={false} prefetch={false}>
              Leave it out
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A filter without one of its values; what could not be read is not in it anyway. */
function without(values: FilterValues, { key, value }: FilterFault): Partial<FilterValues> {
  if (!(key in values)) return values;
  const held = values[key as FilterKey];
  const rest = Array.isArray(held) ? held.filter((each) => each !== value) : null;
  return { ...values, [key]: rest };
}
