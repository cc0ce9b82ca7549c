import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsNativeArrayOf,
  parseAsStringLiteral,
} from "nuqs/server";
import { FILTER_PARAMS } from "./filter-params.ts";

/** The columns of the list, in their order; each can be sorted by. */
export const LIST_COLUMNS = [
  "name",
  "dates",
  "participants",
  "domains",
  "places",
  "host",
  "series",
  "status",
  "articles",
  "sources",
] as const;

/** One column of the list. */
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** The columns that are shown where an address names none. */
export const USUAL_COLUMNS: readonly ListColumn[] = [
  "name",
  "dates",
  "participants",
  "domains",
  "places",
  "host",
  "status",
  "sources",
];

const DESCENDING_FIRST: readonly ListColumn[] = ["dates", "participants", "articles", "sources"];

/** What the address of a list says besides its filter; columns stand there once each, without the name, which is always shown. */
export const LIST_PARAMS = {
  sort: parseAsStringLiteral(LIST_COLUMNS).withDefault("dates"),
  order: parseAsStringLiteral(["asc", "desc"] as const),
  columns: parseAsNativeArrayOf(parseAsStringLiteral(LIST_COLUMNS)),
  page: parseAsInteger.withDefault(1),
};

/** The order, columns and page of a list, read. */
export type ListValues = inferParserType<typeof LIST_PARAMS>;

/** Reads what the address of a list says besides its filter; what cannot be read counts as absent. */
export const readList = createLoader(LIST_PARAMS);

/** Writes a filter and a list behind a path. */
export const listHref = createSerializer({ ...FILTER_PARAMS, ...LIST_PARAMS });

/** Whether a list stands in descending order: as asked, else large and late first, names from A. */
export function isDescending({ sort, order }: Pick<ListValues, "sort" | "order">): boolean {
  return order === null ? DESCENDING_FIRST.includes(sort) : order === "desc";
}

/** The columns that are shown, in the order of the table; the name is always among them. */
export function shownColumns({ columns }: Pick<ListValues, "columns">): readonly ListColumn[] {
  if (columns.length === 0) return USUAL_COLUMNS;
  return LIST_COLUMNS.filter((column) => column === "name" || columns.includes(column));
}

/** What an address keeps of a list when its filter changes: order and columns, not the page. */
export function keptOf({ sort, order, columns }: ListValues): [name: string, value: string][] {
  return [
    ...(sort === "dates" ? [] : [["sort", sort] as [string, string]]),
    ...(order === null ? [] : [["order", order] as [string, string]]),
    ...columns.map((column): [string, string] => ["columns", column]),
  ];
}
