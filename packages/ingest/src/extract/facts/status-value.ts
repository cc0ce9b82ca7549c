import type { Report } from "../report.ts";

/** The state of an exercise on the day of publication. */
export type Status = NonNullable<Report["status"]>;
