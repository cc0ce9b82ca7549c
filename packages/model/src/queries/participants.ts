import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, LABELS, PRESENT, selectedExercises } from "./filter.ts";

/** One party and how often it took part. */
export interface ParticipantsRankingRow {
  readonly party: string;
  readonly party_kind: PartyKind;
  /** English name; the code where the labels lack it. */
  readonly name: string;
  readonly exercise_count: number;
  /** In how many of them it was the host, or one of the hosts. */
  readonly host_count: number;
  /** Years of the first and the last of them; null where none is dated. */
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** Parties that took part (observers left out), most exercises first, then by code. Each exercise counts once for each of its parties. */
export async function participantsRanking(
  dataset: Answering,
  filter: Filter = {},
): Promise<ParticipantsRankingRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
${PRESENT},
${LABELS},
counts AS (
  SELECT party, party_kind, count(*) AS exercise_count,
    count(*) FILTER (WHERE list_contains(hosting, party)) AS host_count,
    min(year) AS first_year, max(year) AS last_year
  FROM present GROUP BY party, party_kind
)
SELECT party, party_kind, coalesce(labels.name, party) AS name,
  exercise_count, host_count, first_year, last_year
FROM counts LEFT JOIN labels USING (party, party_kind)
ORDER BY exercise_count DESC, party, party_kind`,
    selected.values,
  );
}
