import { catalogue, type TableName } from "@drillbook/model";

/** Forms in which a table leaves the site, and their media types. */
export const TABLE_FORMS = {
  parquet: "application/vnd.apache.parquet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  arrow: "application/vnd.apache.arrow.stream",
} as const;

/** One of {@link TABLE_FORMS}. */
export type TableForm = keyof typeof TABLE_FORMS;

/** Files of a dataset that are no tables, and their media types. */
const OTHER_FILES = {
  "datapackage.json": "application/json; charset=utf-8",
  "croissant.json": "application/ld+json; charset=utf-8",
  SHA256SUMS: "text/plain; charset=utf-8",
  "drillbook.zip": "application/zip",
} as const;

/** One of the files that are no tables. */
export type OtherFile = keyof typeof OTHER_FILES;

/** A file that the site offers of a dataset. */
export type OfferedFile = { readonly name: string; readonly type: string } & (
  | { readonly table: TableName; readonly form: TableForm; readonly other: null }
  | { readonly table: null; readonly form: null; readonly other: OtherFile }
);

const TABLES: ReadonlySet<string> = new Set(catalogue.map(({ name }) => name));

/** The file that is offered under a name; `null` for one that is not. */
export function offeredFile(name: string): OfferedFile | null {
  if (Object.hasOwn(OTHER_FILES, name)) {
    const other = name as OtherFile;
    return { name, type: OTHER_FILES[other], table: null, form: null, other };
  }
  const [, table = "", form = ""] = /^([a-z_]+)\.([a-z]+)$/.exec(name) ?? [];
  if (!TABLES.has(table) || !Object.hasOwn(TABLE_FORMS, form)) return null;
  const known = form as TableForm;
  return { name, type: TABLE_FORMS[known], table: table as TableName, form: known, other: null };
}
