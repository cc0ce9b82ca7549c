import { DrillbookError } from "./errors.ts";

/** What every column says of itself. */
export interface ColumnOptions {
  /** One line of what it holds. */
  readonly description: string;
  /** Whether `null` ("not reported") is allowed; default no. Lists are empty, not null, where nothing is reported. */
  readonly nullable?: boolean;
  /** Where the value comes from, or the rule that decides it. */
  readonly source?: string;
}

/** A column of text; `list` columns share these options for their members. */
export interface TextOptions extends ColumnOptions {
  /** The only codes allowed. */
  readonly values?: readonly string[];
  /** A regular expression, anchored, of the common ground of JavaScript and RE2. */
  readonly pattern?: string;
  /** The greatest number of Unicode code points. */
  readonly max_length?: number;
}

/** A column of numbers. */
export interface NumberOptions extends ColumnOptions {
  /** What the number counts or measures: `degrees`, `code points`, … */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A whole number: 32 bits, or 64 where it may pass two thousand million (safe integers only). */
export interface IntegerOptions extends NumberOptions {
  readonly bits?: 64;
}

/** Any column. Rows hold text as string, dates as ISO `YYYY-MM-DD`, numbers as number, lists as arrays of strings. */
export type Column =
  | (TextOptions & { readonly kind: "text" })
  | (TextOptions & { readonly kind: "list" })
  | (IntegerOptions & { readonly kind: "integer" })
  | (NumberOptions & { readonly kind: "double" })
  | (ColumnOptions & { readonly kind: "boolean" })
  | (ColumnOptions & { readonly kind: "date" });

/** The six kinds of columns. */
export type ColumnKind = Column["kind"];

/** Text, UTF-8. */
export const text = <const O extends TextOptions>(options: O): { readonly kind: "text" } & O => ({
  kind: "text",
  ...options,
});

/** A list of text, in the order that the description gives; members are never null. */
export const list = <const O extends TextOptions>(options: O): { readonly kind: "list" } & O => ({
  kind: "list",
  ...options,
});

/** A whole number. */
export const integer = <const O extends IntegerOptions>(
  options: O,
): { readonly kind: "integer" } & O => ({ kind: "integer", ...options });

/** A double-precision number, finite. */
export const double = <const O extends NumberOptions>(
  options: O,
): { readonly kind: "double" } & O => ({ kind: "double", ...options });

/** True or false. */
export const boolean = <const O extends ColumnOptions>(
  options: O,
): { readonly kind: "boolean" } & O => ({ kind: "boolean", ...options });

/** A day of the Gregorian calendar, `YYYY-MM-DD` in rows. */
export const date = <const O extends ColumnOptions>(options: O): { readonly kind: "date" } & O => ({
  kind: "date",
  ...options,
});

type Coded<C> = C extends { readonly values: readonly (infer V)[] } ? V : string;

type Present<C> = C extends { readonly kind: "text" }
  ? Coded<C>
  : C extends { readonly kind: "list" }
    ? readonly Coded<C>[]
    : C extends { readonly kind: "boolean" }
      ? boolean
      : C extends { readonly kind: "date" }
        ? string
        : number;

/** The TypeScript type of one cell of a column. */
export type ValueOf<C> = C extends { readonly nullable: true } ? Present<C> | null : Present<C>;

const DAY =
  "\\d{4}-(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|\\d{4}-(0[469]|11)-(0[1-9]|[12]\\d|30)|\\d{4}-02-(0[1-9]|1\\d|2[0-8])" +
  "|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";

/** Patterns of the codes that several tables use. Each accepts what its standard allows and no impossible date. */
export const PATTERNS = {
  /** EDTF level 0 without times: `2024`, `2024-07`, `2024-07-14`. */
  edtf: `^(\\d{4}|\\d{4}-(0[1-9]|1[0-2])|${DAY})$`,
  /** A day, as DATE columns hold it. */
  day: `^(${DAY})$`,
  /** A month: `2024-07`. */
  month: "^\\d{4}-(0[1-9]|1[0-2])$",
  /** ISO 3166-1 alpha-3 (and the user-assigned codes, such as XKX). */
  alpha3: "^[A-Z]{3}$",
  /** A readable identifier that is safe in an address and in a file name. */
  slug: "^[a-z0-9]+(-[a-z0-9]+)*$",
  sha256: "^[0-9a-f]{64}$",
  /** A BCP 47 primary subtag. */
  language: "^[a-z]{2,3}$",
  /** A code of our own: lower case, words joined by `_`. */
  code: "^[a-z0-9]+(_[a-z0-9]+)*$",
} as const;

/** Throws a {@link DrillbookError} when a column contradicts itself; `where` names it in the message. */
export function assertColumn(where: string, column: Column): void {
  const fault = faultOf(column);
  if (fault !== null) {
    throw new DrillbookError({ code: "table_invalid", message: `${where}: ${fault}` });
  }
}

function faultOf(column: Column): string | null {
  if (column.description.trim() === "") return "a column needs a description";
  if (column.kind === "text" || column.kind === "list") {
    if (column.values?.length === 0) return "a list of allowed values cannot be empty";
    if (column.pattern !== undefined && !/^\^.*\$$/.test(column.pattern)) {
      return `the pattern ${column.pattern} is not anchored at both ends`;
    }
  }
  return null;
}
