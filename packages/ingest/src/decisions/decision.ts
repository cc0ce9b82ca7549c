import type { DECIDED_COLUMNS, DECIDED_LISTS } from "@drillbook/model";

/** A report as it was when somebody decided: enough to find it again once it is numbered or read anew. */
export interface ReportAnchor {
  readonly report_id: string;
  /** `null` where the decision does not tell: then only the identifier leads to the report. */
  readonly article_id: string | null;
  readonly url: string | null;
  readonly name: string | null;
  /** EDTF; the end where no start was told. */
  readonly start: string | null;
}

interface Signed {
  /** Line in the file, counted from 1. */
  readonly line: number;
  readonly author: string;
  /** ISO day. */
  readonly date: string;
  readonly reason: string;
}

/** A person's word that two reports are of one exercise, or of two. */
export interface ReportDecision extends Signed {
  readonly decision: "same" | "different";
  readonly reports: readonly [ReportAnchor, ReportAnchor];
}

/** A column of an exercise that a person may decide. */
export type DecidedColumn = (typeof DECIDED_COLUMNS)[number];
/** A list that a person may add a member to, or take one from. */
export type DecidedList = (typeof DECIDED_LISTS)[number];

/** What a cell holds: `null` for "not reported", a list for hosts. */
export type DecidedValue = string | number | readonly string[] | null;

/** A person's word on a column: the value is shown whatever the reports say; or on a list: who or what is a member. */
export type CellDecision =
  | { readonly action: "set"; readonly field: DecidedColumn; readonly value: DecidedValue }
  | { readonly action: "add" | "remove"; readonly field: DecidedList; readonly value: string };

/** A person's word on a cell of one exercise. */
export type ValueDecision = Signed &
  CellDecision & {
    readonly decision: "value";
    /** The exercise as it was called then. */
    readonly exercise: string;
    /** Some of its reports: they lead to it where its identifier no longer does. */
    readonly reports: readonly ReportAnchor[];
  };

/** One line of the decisions file. */
export type Decision = ReportDecision | ValueDecision;

/** A decision that is not yet a line of a file. */
export type NewDecision = Omit<ReportDecision, "line"> | Omit<ValueDecision, "line">;
