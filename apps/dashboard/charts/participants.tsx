import type { ParticipantsOverTimeRow, ParticipantsRankingRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { countryHref } from "../words/addresses.ts";
import { kindNoun, kindsCounted } from "../words/counted-kinds.ts";
import { rankingHeading } from "../words/headings.ts";
import { shortLabel } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { chartHref, PARTICIPANTS_AS_CHOICES, type PageValues } from "./chart-params.ts";
import { Choices } from "./choices.tsx";
import { restNote } from "./coverage.ts";
import { LiveRankingBars } from "./live.tsx";
import {
  ParticipantsOverTime,
  participantsOverTimePicture,
  participantsOverTimeTwin,
} from "./participants-over-time.tsx";
import type { Ranking } from "./ranking.ts";
import { RankingBars } from "./ranking-bars.tsx";
import { rowsHref, withParties } from "./rows-href.ts";
import { Still } from "./still.tsx";
import type { Twin } from "./table-twin.tsx";

const SHOWN = 15;
const LABELS = { ranking: "Ranking", years: "By year" } as const;

/** Rows to bars: the first fifteen, in their order. */
export function participantBars(
  rows: readonly ParticipantsRankingRow[],
  filter: FilterValues,
): Ranking {
  const shown = rows.slice(0, SHOWN);
  const counts = shown.map((row) => row.exercise_count);
  const hrefs = shown.map((row) => rowsHref(filter, withParties([row])));
  const series = { key: "exercise", label: "Exercises", fill: "var(--mark)", is_hatched: false };
  const name_hrefs = shown.map(({ party, party_kind }) =>
    party_kind === "country" ? countryHref(party) : null,
  );
  return { names: shown.map(shortLabel), name_hrefs, series: [{ ...series, counts, hrefs }] };
}

/** The table behind the ranking: every party. */
export function participantTwin(rows: readonly ParticipantsRankingRow[]): Twin {
  return {
    caption: "Exercises by participant",
    header: ["Participant", "Exercises", "As host", "First", "Last"],
    rows: rows.map((row) => [
      row.party_kind === "organisation" ? `${row.name} (${row.party})` : row.name,
      row.exercise_count,
      row.host_count,
      String(row.first_year ?? ""),
      String(row.last_year ?? ""),
    ]),
  };
}

function mostOf(rows: readonly ParticipantsOverTimeRow[]): number {
  return rows.reduce((high, row) => Math.max(high, row.exercise_count), 0);
}

/** Who took part how often, in all or year by year. */
export function Participants(props: {
  readonly rows: readonly ParticipantsRankingRow[];
  readonly over_time: readonly ParticipantsOverTimeRow[];
  readonly exercise_count: number;
  readonly values: PageValues;
}) {
  const { rows, over_time, exercise_count, values } = props;
  const { kind } = values.filter;
  const tallies = rows.map((row) => ({ name: shortLabel(row), count: row.exercise_count }));
  const ranking = participantBars(rows, values.filter);
  const heading = rankingHeading(tallies, exercise_count, kindNoun(kind));
  const byYear = values.chart.participants_as === "years";
  const names = new Map(rows.map((row) => [row.party, shortLabel(row)]));
  const choices = PARTICIPANTS_AS_CHOICES.map((participants_as) => ({
    label: LABELS[participants_as],
    href: chartHref(values, { participants_as }),
    is_current: values.chart.participants_as === participants_as,
  }));
  return (
    <ChartFrame
      id="participants"
      heading={heading}
      subtitle={`${kindsCounted(kind)} by participant${byYear ? " and year" : ""}, observers left out`}
      controls={<Choices label="Show" choices={choices} />}
      footnote={`Each exercise counts once for each participant. ${
        byYear
          ? `All bars have one scale, up to ${mostOf(over_time)} a year.`
          : restNote(rows.length - SHOWN)
      }`}
      legend={[]}
      picture={
        byYear && participantsOverTimePicture({ rows: over_time, names, filter: values.filter })
      }
      twin={byYear ? participantsOverTimeTwin(over_time, names) : participantTwin(rows)}
    >
      {byYear ? (
        <ParticipantsOverTime rows={over_time} names={names} filter={values.filter} />
      ) : (
        <>
          <Still>
            <RankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
          </Still>
          <LiveRankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
        </>
      )}
    </ChartFrame>
  );
}
