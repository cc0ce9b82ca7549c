import type { ParticipantsOverTimeRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref } from "../words/addresses.ts";
import { counted } from "../words/counts.ts";
import { grouped } from "./grouped.ts";
import { everyYear } from "./period-stack.ts";
import { inPeriod, rowsHref, withParties } from "./rows-href.ts";
import {
  type SmallMultiple,
  SmallMultiples,
  type SmallMultiplesProps,
  smallMultiplesPicture,
} from "./small-multiples.tsx";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

type Names = ReadonlyMap<string, string>;

/** Rows by their party, in their order. */
function byParty(rows: readonly ParticipantsOverTimeRow[]): ParticipantsOverTimeRow[][] {
  return grouped(rows, ({ party, party_kind }) => `${party_kind} ${party}`);
}

function multipleOf(
  rows: readonly ParticipantsOverTimeRow[],
  names: Names,
  filter: FilterValues,
): SmallMultiple {
  const party = rows[0]?.party ?? "";
  const name = names.get(party) ?? party;
  const total = rows.reduce((sum, row) => sum + row.exercise_count, 0);
  const marks = rows.map((row) => ({
    year: row.year,
    value: row.exercise_count,
    tip: `${row.year}, ${name}: ${counted(row.exercise_count, "exercise")}`,
    href: rowsHref(filter, inPeriod(String(row.year)), withParties([row])),
  }));
  const isCountry = rows[0]?.party_kind === "country";
  const leads = isCountry ? { name_href: countryHref(party) } : {};
  return {
    key: party,
    name,
    ...leads,
    remark: `${total}`,
    fill: "var(--mark)",
    is_hatched: false,
    marks,
  };
}

type ParticipantsOverTimeProps = {
  readonly rows: readonly ParticipantsOverTimeRow[];
  readonly names: Names;
  readonly filter: FilterValues;
};

function smallMultiples({ rows, names, filter }: ParticipantsOverTimeProps): SmallMultiplesProps {
  const most = rows.reduce((high, row) => Math.max(high, row.exercise_count), 1);
  return {
    multiples: byParty(rows).map((of) => multipleOf(of, names, filter)),
    years: everyYear(rows.map(({ year }) => year)),
    most,
    mark: "bars",
    label: `Bar charts: exercises of each participant by year, at most ${most}`,
  };
}

/** How often those that took part most often did so in each year: bars of one scale, one row a party. */
export function ParticipantsOverTime(props: ParticipantsOverTimeProps) {
  return (
    <Still>
      <SmallMultiples {...smallMultiples(props)} />
    </Still>
  );
}

/** The same for a picture. */
export function participantsOverTimePicture(props: ParticipantsOverTimeProps) {
  return smallMultiplesPicture(smallMultiples(props));
}

/** The table behind it: a row a year, a column a party. */
export function participantsOverTimeTwin(
  rows: readonly ParticipantsOverTimeRow[],
  names: Names,
): Twin {
  const parties = byParty(rows);
  return {
    caption: "Exercises by participant and year",
    header: ["Year", ...parties.map(([row]) => names.get(row?.party ?? "") ?? row?.party ?? "")],
    rows: everyYear(rows.map(({ year }) => year)).map((year, at) => [
      String(year),
      ...parties.map((of) => of[at]?.exercise_count ?? 0),
    ]),
  };
}
