/** Names of the checks, from the single cell to the whole dataset. */
export type CheckName =
  | "missing_column"
  | "unknown_column"
  | "type"
  | "not_null"
  | "values"
  | "pattern"
  | "length"
  | "range"
  | "order"
  | "key"
  | "reference"
  | "file"
  | "schema"
  | "row_count"
  | "checksum"
  | "package";

/** One thing wrong with data, as a value. */
export interface Problem {
  /** The table; `null` where the dataset as a whole is meant. */
  readonly table: string | null;
  readonly column: string | null;
  readonly check: CheckName;
  /** How many rows (or members of lists, or files) are concerned. */
  readonly count: number;
  /** One offending value, or the key of one offending row, as text. */
  readonly example: string | null;
  /** A sentence for a person. */
  readonly message: string;
}

/** The value as text for a message, at most 80 characters. */
export function shown(value: unknown): string {
  const whole = typeof value === "string" ? JSON.stringify(value) : String(value);
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
