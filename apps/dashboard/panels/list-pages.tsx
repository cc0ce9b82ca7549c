import Link from "next/link";
import type { FilterValues } from "../filters/filter-params.ts";
import { type ListValues, listHref } from "../filters/list-params.ts";
import { count } from "../words/counts.ts";

/** Which part of the list is shown, with links to the parts before and after it. */
export function ListPages(props: {
  readonly values: FilterValues;
  readonly list: ListValues;
  readonly found: number;
  readonly page_size: number;
}) {
  const { values, list, found, page_size } = props;
  const last = Math.max(1, Math.ceil(found / page_size));
  if (last === 1 && list.page === 1) return null;
  const hrefOf = (page: number) => listHref("/exercises", { ...values, ...list, page });
  const links = [
    { label: "First", page: 1, isShown: list.page > 2 },
    { label: "Previous", page: Math.min(list.page - 1, last), isShown: list.page > 1 },
    { label: "Next", page: list.page + 1, isShown: list.page < last },
    { label: "Last", page: last, isShown: list.page < last - 1 },
  ];
  return (
    <nav aria-label="Pages of the list" className="pages">
      <span>{partInWords(props)}</span>
      {links.map(({ label, page, isShown }) =>
        isShown ? (
          <Link key={label} href={hrefOf(page)} prefetch={false}>
            {label}
          </Link>
        ) : null,
      )}
    </nav>
  );
}

/** Which part of the list is shown: `51–100 of 275`. */
export function partInWords(props: {
  readonly list: ListValues;
  readonly found: number;
  readonly page_size: number;
}): string {
  const { list, found, page_size } = props;
  const first = (list.page - 1) * page_size + 1;
  if (first > found) return `There is no page ${count(list.page)}: the list has ${count(found)}`;
  return `${count(first)}–${count(Math.min(found, list.page * page_size))} of ${count(found)}`;
}
