import {
  checkRow,
  DECIDED_COLUMNS,
  DECIDED_LISTS,
  DOMAINS,
  defineTable,
  exercises,
} from "@drillbook/model";
import type { CellDecision, DecidedColumn, DecidedList, DecidedValue } from "./decision.ts";
import { DecisionFault, type Members, shown } from "./members.ts";

interface Codes {
  has(code: string): boolean;
}

/** The codes that a decision may name. */
export interface KnownCodes {
  readonly countries: Codes;
  readonly organisations: Codes;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return values.some((each) => each === value);
}

/** What the table `exercises` has against a value of a column; `null` where it has nothing. */
function columnFault(field: DecidedColumn, value: unknown): string | null {
  const columns = { [field]: exercises.columns[field] };
  const table = defineTable({ name: "exercises", title: "", grain: "", key: [field], columns });
  return checkRow(table, { [field]: value })[0]?.message ?? null;
}

function columnValue(field: DecidedColumn, value: unknown, codes: KnownCodes): DecidedValue {
  const fault = columnFault(field, value);
  if (fault !== null) throw new DecisionFault(`"value": ${fault}`);
  if (typeof value === "string" && value.trim() === "")
    throw new DecisionFault('"value" is empty; expected words, or null for "not reported"');
  if (field === "series_id" && typeof value === "string" && !SLUG.test(value))
    throw new DecisionFault(`"value" is ${shown(value)}; expected a series such as joint-sea`);
  if (!Array.isArray(value)) return value as DecidedValue;
  const hosts = [...new Set(value as string[])].sort();
  for (const host of hosts) assertCountry(host, codes);
  return hosts;
}

function assertCountry(code: string, { countries }: KnownCodes): void {
  if (!countries.has(code)) throw new DecisionFault(`${shown(code)} is no country we know`);
}

function assertMember(field: DecidedList, member: string, codes: KnownCodes): void {
  if (field === "observers") assertCountry(member, codes);
  else if (field === "participants") {
    if (!codes.organisations.has(member)) assertCountry(member, codes);
  } else if (!isOneOf(DOMAINS, member))
    throw new DecisionFault(`${shown(member)} is no domain; expected ${DOMAINS.join(", ")}`);
}

const ACTIONS = ["value", "add", "remove"] as const;

/** The cell that a line decides: `field` with one of `value`, `add` and `remove`. Throws a fault for what no table could hold. */
export function cellOf(members: Members, codes: KnownCodes): CellDecision {
  const { field } = members;
  const given = ACTIONS.filter((action) => members[action] !== undefined);
  const [action] = given;
  if (action === undefined || given.length > 1)
    throw new DecisionFault('expected one of "value", "add" and "remove"');
  if (isOneOf(DECIDED_COLUMNS, field)) {
    if (action !== "value") throw new DecisionFault(`"${action}": ${field} takes a "value"`);
    return { action: "set", field, value: columnValue(field, members.value, codes) };
  }
  if (!isOneOf(DECIDED_LISTS, field))
    throw new DecisionFault(
      `"field" is ${shown(field)}; expected ${[...DECIDED_COLUMNS, ...DECIDED_LISTS].join(", ")}`,
    );
  const value = members[action];
  if (action === "value" || typeof value !== "string")
    throw new DecisionFault(`${field} takes "add" or "remove" with one member`);
  assertMember(field, value, codes);
  return { action, field, value };
}

/** What speaks against deciding that a column holds a value, as a sentence; `null` for a good one. */
export function valueFault(
  field: DecidedColumn,
  value: DecidedValue,
  codes: KnownCodes,
): string | null {
  try {
    columnValue(field, value, codes);
    return null;
  } catch (error) {
    if (error instanceof DecisionFault) return error.message;
    throw error;
  }
}
