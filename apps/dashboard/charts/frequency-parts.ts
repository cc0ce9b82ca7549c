import type { FrequencyRow, FrequencySplit, Kind, Status } from "@drillbook/model";
import { type Narrowing, ofKind, ofStatus } from "./rows-href.ts";
import type { Series } from "./series.ts";

/** How one part of a stack is named and painted, and what leads to its rows. */
export type PartLook = Pick<Series, "label" | "fill" | "is_hatched" | "is_outlined"> & {
  readonly part: FrequencyRow["part"];
  readonly narrow: Narrowing;
};

const KINDS: readonly (readonly [Kind, string])[] = [
  ["exercise", "Exercises"],
  ["patrol", "Patrols"],
];

type StatusLook = readonly [Status | "unknown", string, string, "plain" | "hatched" | "outlined"];

const STATUSES: readonly StatusLook[] = [
  ["completed", "Completed", "var(--mark)", "plain"],
  ["ongoing", "Last reported as ongoing", "var(--mark-second)", "plain"],
  ["announced", "Last reported as announced", "var(--mark-second)", "hatched"],
  ["unknown", "Not told", "var(--domain-unknown)", "hatched"],
  ["cancelled", "Cancelled", "var(--mark)", "outlined"],
];

const same: Narrowing = (filter) => filter;

function kindLooks(): PartLook[] {
  return KINDS.map(([part, label]) => ({
    part,
    label,
    fill: "var(--mark)",
    is_hatched: part === "patrol",
    narrow: ofKind(part),
  }));
}

function statusLooks(): PartLook[] {
  return STATUSES.map(([part, label, fill, paint]) => ({
    part,
    label,
    fill,
    is_hatched: paint === "hatched",
    is_outlined: paint === "outlined",
    narrow: ofStatus(part),
  }));
}

/** The parts that a stack may have, in the order in which they are stacked and listed. */
export function partLooks(split: FrequencySplit, kind: Kind | "all"): PartLook[] {
  if (split === "kind") return kindLooks();
  if (split === "status") return statusLooks();
  const label = { exercise: "Exercises", patrol: "Patrols", all: "Exercises and patrols" }[kind];
  return [{ part: "all", label, fill: "var(--mark)", is_hatched: kind === "patrol", narrow: same }];
}
