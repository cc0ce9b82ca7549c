import type { SelectedSeriesRow } from "@drillbook/model";
import Link from "next/link";
import { ChartSelection } from "../charts/chart-selection.tsx";
import { DomainsOverTime } from "../charts/domains-over-time.tsx";
import { Frequency } from "../charts/frequency.tsx";
import { PartnersOf } from "../charts/partners-of.tsx";
import type { CountryData } from "../load/country.ts";
import { countryHref, seriesHref } from "../words/addresses.ts";
import { countryFacts, countrySentence } from "../words/country.ts";
import { counted } from "../words/counts.ts";
import { partyName } from "../words/parties.ts";
import { LatestExercises } from "./latest-exercises.tsx";
import { PageHead, Part } from "./page-head.tsx";
import { RowTable } from "./row-table.tsx";

const PARTNERS_LINKED = 12;
const SERIES_SHOWN = 12;
const MOST_SERIES = 100;

/** One country: how often, with whom, in what, in which series, and the latest exercises. */
export function Country({ data }: { readonly data: CountryData }) {
  const { country, numbers } = data;
  const isEmpty = numbers.exercise_count + numbers.patrol_count === 0;
  return (
    <div className="flex flex-col gap-6">
      <PageHead
        heading={countrySentence(country.name, numbers, data.partners)}
        facts={countryFacts(country, numbers)}
      >
        {!isEmpty && (
          <li>
            <Link href={`/exercises?country=${country.country}&kind=all`} prefetch={false}>
              All as a list
            </Link>
          </li>
        )}
      </PageHead>
      {isEmpty ? <Nothing name={country.name} /> : <Counts data={data} />}
    </div>
  );
}

function Nothing({ name }: { readonly name: string }) {
  return (
    <p className="max-w-text">
      None of the articles read so far tells of an exercise in which forces of {name} took part.{" "}
      <Link href="/">Go to the overview</Link>
    </p>
  );
}

function Counts({ data }: { readonly data: CountryData }) {
  const { country, numbers, dated_count, partners, labels } = data;
  return (
    <ChartSelection search={`country=${country.country}`}>
      <Frequency {...data.overTime} />
      <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
        <div>
          <PartnersOf rows={partners} filter={data.values.filter} />
          <Partners codes={partners.map(({ party }) => party)} labels={labels} />
        </div>
        <DomainsOverTime rows={data.domains} {...{ numbers, dated_count, values: data.values }} />
      </div>
      {data.series.length > 0 && <Series rows={data.series} name={country.name} />}
      <LatestExercises rows={data.latest} labels={labels} />
    </ChartSelection>
  );
}

function Partners(props: {
  readonly codes: readonly string[];
  readonly labels: CountryData["labels"];
}) {
  const countries = props.codes.filter((code) => partyName(props.labels, code) !== code);
  if (countries.length === 0) return null;
  return (
    <nav className="mt-1 text-small" aria-label="Pages of partners">
      <ul className="flex flex-wrap gap-x-2">
        {countries.slice(0, PARTNERS_LINKED).map((code) => (
          <li key={code}>
            <Link href={countryHref(code)} prefetch={false}>
              {partyName(props.labels, code)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Series(props: { readonly rows: readonly SelectedSeriesRow[]; readonly name: string }) {
  const { rows, name } = props;
  const heading = `${name} took part in ${counted(rows.length, "series", "series")}`;
  const rest = rows.slice(SERIES_SHOWN, MOST_SERIES);
  const hidden = rows.length - SERIES_SHOWN - rest.length;
  return (
    <Part id="series" heading={heading} subtitle="Exercises and patrols that recur under one name">
      <SeriesTable caption={heading} rows={rows.slice(0, SERIES_SHOWN)} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="text-small text-accent">{rest.length} more</summary>
          <SeriesTable caption={`${rest.length} more series`} rows={rest} />
          {hidden > 0 && (
            <p className="text-small text-muted">
              {hidden} more, each with few exercises, are in the list of exercises.
            </p>
          )}
        </details>
      )}
    </Part>
  );
}

function SeriesTable(props: {
  readonly caption: string;
  readonly rows: readonly SelectedSeriesRow[];
}) {
  const number = (title: string) => ({ title, is_number: true });
  return (
    <RowTable
      caption={props.caption}
      columns={[{ title: "Series" }, number("Times"), number("First"), number("Last")]}
      rows={props.rows.map((row) => ({
        key: row.series_id,
        cells: [
          <Link key="name" href={seriesHref(row.series_id)} prefetch={false}>
            {row.name}
          </Link>,
          row.exercise_count,
          row.first_year ?? "",
          row.last_year ?? "",
        ],
      }))}
    />
  );
}
