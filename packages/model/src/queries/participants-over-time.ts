import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One party in one year. */
export interface ParticipantsOverTimeRow {
  readonly party: string;
  readonly party_kind: PartyKind;
  readonly year: number;
  /** 0 for a year between the first and the last of all in which it did not take part. */
  readonly exercise_count: number;
}

/** The `limit` parties that took part most often (observers left out), most first, then by code, and each year from the first to the last in which any of the selection began. Exercises without a year are left out. */
export function participantsOverTime(
  dataset: Answering,
  filter: Filter = {},
  limit = 7,
): Promise<ParticipantsOverTimeRow[]> {
  const selected = selectedExercises(filter);
  return dataset.query(
    `WITH ${selected.sql},
dated AS (SELECT exercise_id, year FROM selected WHERE year IS NOT NULL),
present AS (
  SELECT DISTINCT p.exercise_id, p.party, p.party_kind, dated.year
  FROM participants AS p JOIN dated USING (exercise_id) WHERE p.role = 'participant'
),
foremost AS (
  SELECT party, party_kind, count(*) AS total FROM present
  GROUP BY party, party_kind ORDER BY total DESC, party, party_kind LIMIT $limit
),
years AS (SELECT unnest(range(min(year), max(year) + 1)) AS year FROM dated)
SELECT foremost.party, foremost.party_kind, years.year, count(present.exercise_id) AS exercise_count
FROM foremost CROSS JOIN years
LEFT JOIN present USING (party, party_kind, year)
GROUP BY foremost.party, foremost.party_kind, foremost.total, years.year
ORDER BY foremost.total DESC, foremost.party, foremost.party_kind, years.year`,
    { ...selected.values, limit },
  );
}
