import type { ParticipantsOverTimeRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { counted } from "../words/counts.ts";
import { grouped } from "./grouped.ts";
import { everyYear } from "./period-stack.ts";
import { inPeriod, rowsHref, withParties } from "./rows-href.ts";
import { type SmallMultiple, SmallMultiples } from "./small-multiples.tsx";
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
  return { key: party, name, remark: `${total}`, fill: "var(--mark)", is_hatched: false, marks };
}

/** How often those that took part most often did so in each year: bars of one scale, one row a party. */
export function ParticipantsOverTime(props: {
  readonly rows: readonly ParticipantsOverTimeRow[];
  readonly names: Names;
  readonly filter: FilterValues;
}) {
  const { rows, names, filter } = props;
  const most = rows.reduce((high, row) => Math.max(high, row.exercise_count), 1);
  return (
    <Still>
      <SmallMultiples
        multiples={byParty(rows).map((of) => multipleOf(of, names, filter))}
        years={everyYear(rows.map(({ year }) => year))}
        most={most}
        mark="bars"
        label={`Bar charts: exercises of each participant by year, at most ${most}`}
      />
    </Still>
  );
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
