import type { ParticipantsRankingRow } from "@drillbook/model";
import { rankingHeading } from "../words/headings.ts";
import { shortLabel } from "../words/parties.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { restNote } from "./coverage.ts";
import { LiveRankingBars } from "./live.tsx";
import type { Ranking } from "./ranking.ts";
import { RankingBars } from "./ranking-bars.tsx";
import type { Twin } from "./table-twin.tsx";

const SHOWN = 15;

/** Rows to bars: the first fifteen, in their order. */
export function participantBars(rows: readonly ParticipantsRankingRow[]): Ranking {
  const shown = rows.slice(0, SHOWN);
  const counts = shown.map((row) => row.exercise_count);
  const series = { key: "exercise", label: "Exercises", fill: "var(--mark)", is_hatched: false };
  return { names: shown.map(shortLabel), series: [{ ...series, counts }] };
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
      row.first_year ?? "",
      row.last_year ?? "",
    ]),
  };
}

/** Who took part how often. */
export function Participants(props: {
  readonly rows: readonly ParticipantsRankingRow[];
  readonly exercise_count: number;
}) {
  const { rows, exercise_count } = props;
  const tallies = rows.map((row) => ({ name: shortLabel(row), count: row.exercise_count }));
  const ranking = participantBars(rows);
  const heading = rankingHeading(tallies, exercise_count);
  return (
    <ChartFrame
      id="participants"
      heading={heading}
      subtitle="Exercises by participant, without patrols and observers"
      footnote={`Each exercise counts once for each participant. ${restNote(rows.length - SHOWN)}`}
      legend={[]}
      twin={participantTwin(rows)}
    >
      <RankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
      <LiveRankingBars ranking={ranking} label={`Bar chart: ${heading}`} />
    </ChartFrame>
  );
}
