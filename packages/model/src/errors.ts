/** What a {@link DrillbookError} is made of. */
export interface DrillbookErrorParts {
  /** Stable, snake_case: the part that programs may rely on. */
  readonly code: string;
  /** One sentence: subject, problem, value, expectation. */
  readonly message: string;
  /** More for a person: the path, the SQL, the answer of the database. */
  readonly detail?: string;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

/** A fault of the operator or the programmer. Faults of the data are values (`Problem`, `rejections`), not errors. */
export class DrillbookError extends Error {
  override readonly name = "DrillbookError";
  readonly code: string;
  readonly detail: string | null;

  constructor(parts: DrillbookErrorParts) {
    super(parts.message, "cause" in parts ? { cause: parts.cause } : undefined);
    this.code = parts.code;
    this.detail = parts.detail ?? null;
  }
}

/** The first line of what went wrong, whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.split("\n", 1)[0] ?? message;
}
