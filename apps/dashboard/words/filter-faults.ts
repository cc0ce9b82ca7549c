import type { FilterFault } from "../filters/filter-faults.ts";
import {
  DOMAIN_CHOICES,
  type FilterKey,
  KIND_CHOICES,
  STATUS_CHOICES,
} from "../filters/filter-params.ts";
import { VIEW_CHOICES, type ViewKey } from "../filters/view-values.ts";
import { joined } from "./counts.ts";

const YEAR = "no year from 1900 to 2100";

/** What is wrong with a value that an address gives a key. */
const FAULTS: Readonly<Record<FilterKey | ViewKey, (value: string) => string>> = {
  from: (value) => `“${value}” is ${YEAR}`,
  to: (value) =>
    /^\d{4}$/.test(value)
      ? `the years end in ${value}, before they begin`
      : `“${value}” is ${YEAR}`,
  country: (value) => `country ${value} is not in the data`,
  together: (value) => `together is true or false, not “${value}”`,
  organisation: (value) => `organisation ${value} is not in the data`,
  series: (value) => `series ${value} is not in the data`,
  domain: (value) => `“${value}” is no domain; there are ${joined(DOMAIN_CHOICES)}`,
  kind: (value) => `“${value}” is no kind; there are ${joined(KIND_CHOICES)}`,
  status: (value) => `“${value}” is no status; there are ${joined(STATUS_CHOICES)}`,
  host: (value) => `host ${value} is not in the data`,
  place: (value) => `place “${value}” cannot be read`,
  began: (value) => `“${value}” is no period, such as 2024, 2024-H1, 2024-Q3 or 2024-07`,
  articles: (value) => `“${value}” is no number of articles`,
  ...viewFaults(),
  page: (value) => `“${value}” is no number of a page`,
  q: (value) => `text “${value}” cannot be read`,
};

function viewFaults() {
  const keys = Object.keys(VIEW_CHOICES) as (keyof typeof VIEW_CHOICES)[];
  const fault = (key: keyof typeof VIEW_CHOICES) => (value: string) =>
    `${key} cannot be “${value}”; there are ${joined(VIEW_CHOICES[key])}`;
  return Object.fromEntries(keys.map((key) => [key, fault(key)])) as Record<
    keyof typeof VIEW_CHOICES,
    (value: string) => string
  >;
}

const LONGEST = 60;

/** A fault of a filter in words: `country XYZ is not in the data`. */
export function faultInWords({ key, value }: FilterFault): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return FAULTS[key](shown);
}
