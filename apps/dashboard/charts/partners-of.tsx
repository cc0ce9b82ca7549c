import type { PartnersOfRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref } from "../words/addresses.ts";
import { counted, joined } from "../words/counts.ts";
import { leaders } from "../words/headings.ts";
import { shortLabel } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { restNote } from "./coverage.ts";
import { LiveRankingBars } from "./live.tsx";
import type { Ranking } from "./ranking.ts";
import { RankingBars } from "./ranking-bars.tsx";
import { rowsHref, withParties } from "./rows-href.ts";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

const SHOWN = 15;
const MOST_NAMES = 3;

/** Rows to bars: the first fifteen, in their order. */
export function partnerBars(rows: readonly PartnersOfRow[], filter: FilterValues): Ranking {
  const shown = rows.slice(0, SHOWN);
  const counts = shown.map((row) => row.exercise_count);
  const series = { key: "exercise", label: "Exercises", fill: "var(--mark)", is_hatched: false };
  const hrefs = shown.map((row) => rowsHref(filter, withParties([row])));
  const name_hrefs = shown.map(({ party, party_kind }) =>
    party_kind === "country" ? countryHref(party) : null,
  );
  return { names: shown.map(shortLabel), name_hrefs, series: [{ ...series, counts, hrefs }] };
}

function partnerTwin(rows: readonly PartnersOfRow[]): Twin {
  return {
    caption: "Exercises by partner",
    header: ["Partner", "Exercises", "First", "Last"],
    rows: rows.map((row) => [
      row.party_kind === "organisation" ? `${row.name} (${row.party})` : row.name,
      row.exercise_count,
      row.first_year ?? "",
      row.last_year ?? "",
    ]),
  };
}

/** Heading of partners: `Most often with Russia, 97 times`. */
export function partnerHeading(rows: readonly PartnersOfRow[]): string {
  const tallies = rows.map((row) => ({ name: shortLabel(row), count: row.exercise_count }));
  const { names, most } = leaders(tallies);
  if (names.length === 0) return "No partners are reported";
  if (names.length > MOST_NAMES) return `With nobody more than ${counted(most, "time")}`;
  return `Most often with ${joined(names)}, ${counted(most, "time")}${names.length > 1 ? " each" : ""}`;
}

/** Who took part beside a country, how often. */
export function PartnersOf(props: {
  readonly rows: readonly PartnersOfRow[];
  readonly filter: FilterValues;
}) {
  const { rows, filter } = props;
  const ranking = partnerBars(rows, filter);
  const heading = partnerHeading(rows);
  return (
    <ChartFrame
      id="partners-of"
      heading={heading}
      subtitle="Exercises by partner, without patrols and observers"
      footnote={`Each exercise counts once for each partner. ${restNote(rows.length - SHOWN)}`}
      legend={[]}
      twin={partnerTwin(rows)}
    >
      <Still>
        <RankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
      </Still>
      <LiveRankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
    </ChartFrame>
  );
}
