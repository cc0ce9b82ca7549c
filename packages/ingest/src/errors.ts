import { DrillbookError } from "@drillbook/model";

/**
 * Codes of the errors that this package throws, for an operator to act on. Faults of single articles are no errors
 * but rejections.
 */
export type IngestErrorCode =
  /** A folder of labelled articles, or a file in it, is not what the labelling guidelines describe. */
  | "gold_invalid"
  /** The output folder exists and holds something else than a dataset. */
  | "output_refused"
  /** None of the inputs held an article. */
  | "nothing_read"
  /** The file of decisions is not there, or may not be read. */
  | "decisions_unreadable";

/** An error of this package: subject, problem, value and expectation in one sentence. */
export function ingestError(
  code: IngestErrorCode,
  message: string,
  cause?: unknown,
): DrillbookError {
  return new DrillbookError({ code, message, ...(cause === undefined ? {} : { cause }) });
}
