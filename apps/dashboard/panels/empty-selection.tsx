import Link from "next/link";
import { addressOf, type FilterPlace } from "../filters/page-address.ts";
import type { WayOut } from "../load/ways-out.ts";
import { counted } from "../words/counts.ts";

/** What a page shows whose filter lets nothing through: that, and what would find something. */
export function EmptySelection(props: {
  readonly place: FilterPlace;
  readonly ways: readonly WayOut[];
}) {
  const { place, ways } = props;
  return (
    <div className="flex max-w-text flex-col gap-2 py-3">
      <h1 className="text-title font-semibold sm:text-head">
        No exercise in the data matches all of these filters
      </h1>
      {ways.length > 0 && (
        <ul>
          {ways.map(({ label, values, found }) => (
            <li key={label}>
              <Link href={addressOf(place, values)} scroll={false} prefetch={false}>
                {label}
              </Link>{" "}
              there {found === 1 ? "is" : "are"} {counted(found, "match", "matches")}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={addressOf(place, {})} scroll={false} prefetch={false}>
          Clear all filters
        </Link>
      </p>
    </div>
  );
}
