import {
  DOMAINS_AS_CHOICES,
  MEASURE_CHOICES,
  PARTICIPANTS_AS_CHOICES,
  SPLIT_CHOICES,
  UNIT_CHOICES,
} from "../charts/chart-params.ts";
import { LIST_COLUMNS } from "./list-params.ts";

/** What an address may give for how a list or a chart is shown, beside its filter and the number of a page. */
export const VIEW_CHOICES = {
  sort: LIST_COLUMNS,
  order: ["asc", "desc"],
  columns: LIST_COLUMNS,
  unit: UNIT_CHOICES,
  measure: MEASURE_CHOICES,
  split: SPLIT_CHOICES,
  domains_as: DOMAINS_AS_CHOICES,
  participants_as: PARTICIPANTS_AS_CHOICES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A key of an address that says how something is shown. */
export type ViewKey = keyof typeof VIEW_CHOICES | "page";

/** All of them. */
export const VIEW_KEYS = [...Object.keys(VIEW_CHOICES), "page"] as readonly ViewKey[];

/** Whether a key can have a value. */
export function isViewValue(key: ViewKey, value: string): boolean {
  if (key === "page") return /^[1-9]\d{0,8}$/.test(value);
  return (VIEW_CHOICES[key] as readonly string[]).includes(value);
}
