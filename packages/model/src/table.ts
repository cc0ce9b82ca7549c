import { assertColumn, type Column, type ValueOf } from "./column.ts";
import { DrillbookError } from "./errors.ts";

/** The columns of a table by name, in the order of the file. */
export type Columns = Readonly<Record<string, Column>>;

/** A link: each value of `column` (each member, for a list) is found in one of the tables of `to`. Null links to nothing. */
export interface Reference {
  readonly column: string;
  /** The tables and columns where the value may be found; more than one means "one of them". */
  readonly to: readonly { readonly table: string; readonly column: string }[];
  /** Holds only for rows in which this column has this value. */
  readonly when?: { readonly column: string; readonly value: string };
}

/** What {@link defineTable} is given. */
export interface TableDefinition<N extends string, C extends Columns> {
  readonly name: N;
  readonly title: string;
  /** What one row is. */
  readonly grain: string;
  readonly columns: C;
  /** The columns that tell two rows apart, nulls counted as values. Also the order of the file. */
  readonly key: readonly (keyof C & string)[];
  readonly references?: readonly (Reference & { readonly column: keyof C & string })[];
  /** Pairs of columns of which the first is never greater than the second, where both are known. */
  readonly ordered?: readonly (readonly [keyof C & string, keyof C & string])[];
}

/** One table: the only place where its columns are stated. */
export interface Table<N extends string = string, C extends Columns = Columns> {
  readonly name: N;
  readonly title: string;
  readonly grain: string;
  readonly columns: C;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly ordered: readonly (readonly [string, string])[];
}

/** The row of a table in TypeScript: `RowOf<typeof exercises>`; snake_case members, `null` where nullable. */
export type RowOf<T> =
  T extends Table<string, infer C> ? { readonly [K in keyof C]: ValueOf<C[K]> } : never;

/**
 * Defines a table. Row type, Arrow schema, DDL, checks, codebook and data package all follow from it.
 * Throws DrillbookError `table_invalid` when key, references or order name a column that is not there.
 */
export function defineTable<const N extends string, const C extends Columns>(
  definition: TableDefinition<N, C>,
): Table<N, C> {
  const { references = [], ordered = [] } = definition;
  const table: Table<N, C> = { ...definition, references, ordered };
  for (const [name, column] of Object.entries(table.columns)) {
    assertColumn(`${table.name}.${name}`, column);
  }
  const named = [
    ...table.key,
    ...references.flatMap((link) => [link.column, ...(link.when ? [link.when.column] : [])]),
    ...ordered.flat(),
  ];
  const unknown = named.find((name) => !Object.hasOwn(table.columns, name));
  if (unknown !== undefined || table.key.length === 0) {
    throw new DrillbookError({
      code: "table_invalid",
      message: `${table.name}: ${unknown === undefined ? "a table needs a key" : `no column ${unknown}`}`,
    });
  }
  return table;
}

/** Name and column of each column, in the order of the file. */
export function columnsOf(table: Table): readonly (readonly [string, Column])[] {
  return Object.entries(table.columns);
}
