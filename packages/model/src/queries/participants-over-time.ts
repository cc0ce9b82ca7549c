import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, PRESENT, selectedExercises } from "./filter.ts";

/** One party in one year. */
export interface ParticipantsOverTimeRow {
  readonly party: string;
  readonly party_kind: PartyKind;
  readonly year: number;
  /** 0 for a year between the first and the last of all in which it did not take part. */
  readonly exercise_count: number;
}

/** The `limit` parties that took part most often (observers left out), most first, then by code, and each year from the first to the last in which any of the selection began. Exercises without a year are left out. */
export async function participantsOverTime(
  dataset: Answering,
  filter: Filter = {},
  limit = 7,
): Promise<ParticipantsOverTimeRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
${PRESENT},
counts AS (
  SELECT party, party_kind, year, count(*) AS exercise_count FROM present
  WHERE year IS NOT NULL GROUP BY party, party_kind, year
),
foremost AS (
  SELECT party, party_kind, sum(exercise_count) AS total FROM counts
  GROUP BY party, party_kind ORDER BY total DESC, party, party_kind LIMIT $limit
),
years AS (SELECT unnest(range(min(year), max(year) + 1)) AS year FROM selected)
SELECT foremost.party, foremost.party_kind, years.year, coalesce(counts.exercise_count, 0) AS exercise_count
FROM foremost CROSS JOIN years LEFT JOIN counts USING (party, party_kind, year)
ORDER BY foremost.total DESC, foremost.party, foremost.party_kind, years.year`,
    { ...selected.values, limit },
  );
}
