import type { SeasonRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { seasonHeading } from "../words/chart-headings.ts";
import { kindNoun, kindsCounted } from "../words/counted-kinds.ts";
import { counted } from "../words/counts.ts";
import { MONTHS } from "../words/dates.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { grouped } from "./grouped.ts";
import { everyYear } from "./period-stack.ts";
import { inPeriod, rowsHref } from "./rows-href.ts";
import { ShadedCell } from "./shaded-cell.tsx";
import { Still } from "./still.tsx";

const YEARS_SHOWN = 25;

/** What the season calendar draws. */
export type SeasonProps = { readonly rows: readonly SeasonRow[]; readonly filter: FilterValues };

/** In which months exercises began: a table of years and months, shaded by number. */
export function Season({ rows, filter }: SeasonProps) {
  const tallies = MONTHS.map((name, at) => ({
    name,
    count: sum(rows.filter(({ month }) => month === at + 1)),
  }));
  const unplaced = sum(rows.filter(({ month }) => month === null));
  const years = everyYear(rows.map(({ year }) => year)).toReversed();
  const hidden = years.length - YEARS_SHOWN;
  const notes = [
    unplaced > 0 ? `The last column has the ${unplaced} of which the month is not known.` : "",
    hidden > 0 ? `The table shows the last ${YEARS_SHOWN} years; the first row counts all.` : "",
  ];
  return (
    <ChartFrame
      id="season"
      heading={seasonHeading(tallies, kindNoun(filter.kind))}
      subtitle={`${kindsCounted(filter.kind)} by the month in which they began`}
      footnote={notes.join(" ").trim()}
      legend={[]}
      twin={null}
    >
      {years.length > 0 && (
        <Still>
          <SeasonTable
            rows={rows}
            filter={filter}
            years={years.slice(0, YEARS_SHOWN)}
            totals={[...tallies.map(({ count }) => count), unplaced]}
          />
        </Still>
      )}
    </ChartFrame>
  );
}

function sum(rows: readonly SeasonRow[]): number {
  return rows.reduce((total, row) => total + row.exercise_count, 0);
}

type TableProps = SeasonProps & {
  readonly years: readonly number[];
  /** Of each month in all years, then of those without a known month. */
  readonly totals: readonly number[];
};

function SeasonTable({ rows, filter, years, totals }: TableProps) {
  const byYear = new Map(grouped(rows, ({ year }) => `${year}`).map((of) => [of[0]?.year, of]));
  const most = rows.reduce((high, { exercise_count: each }) => Math.max(high, each), 0);
  return (
    <table className="matrix season">
      <caption className="sr-only">Exercises by year and month in which they began</caption>
      <thead>
        <tr>
          <td />
          {MONTHS.map((month) => (
            <th key={month} scope="col" aria-label={month} title={month}>
              {month.charAt(0)}
            </th>
          ))}
          <th scope="col" aria-label="Month not known" title="Month not known">
            ?
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="all-years">
          <th scope="row">All</th>
          {totals.map((total, at) => (
            <td key={MONTHS[at] ?? "?"} className="shaded">
              {total === 0 ? "" : total}
            </td>
          ))}
        </tr>
        {years.map((year) => (
          <YearRow key={year} year={year} rows={byYear.get(year) ?? []} {...{ most, filter }} />
        ))}
      </tbody>
    </table>
  );
}

function YearRow(props: SeasonProps & { readonly year: number; readonly most: number }) {
  const { year, rows, most, filter } = props;
  const counts = new Map(rows.map(({ month, exercise_count }) => [month, exercise_count]));
  const unplaced = counts.get(null) ?? 0;
  return (
    <tr>
      <th scope="row">{year}</th>
      {MONTHS.map((name, at) => {
        const count = counts.get(at + 1) ?? 0;
        const href = rowsHref(filter, inPeriod(`${year}-${String(at + 1).padStart(2, "0")}`));
        const tip = `${name} ${year}: ${counted(count, "exercise")}`;
        return <ShadedCell key={name} {...{ count, most, tip, href }} />;
      })}
      <td className="shaded unplaced" title={`${year}, month not known: ${unplaced}`}>
        {unplaced === 0 ? "" : unplaced}
      </td>
    </tr>
  );
}
