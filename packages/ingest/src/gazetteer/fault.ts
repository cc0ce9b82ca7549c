import { DrillbookError } from "@drillbook/model";

/** The error for knowledge that cannot be used: file, line, value and expectation in one sentence. */
export function gazetteerFault(message: string, cause?: unknown): DrillbookError {
  return new DrillbookError({
    code: "gazetteer_invalid",
    message,
    ...(cause === undefined ? {} : { cause }),
  });
}
