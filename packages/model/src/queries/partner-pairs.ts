import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** Two parties and the number of exercises in which both took part. */
export interface PartnerPairRow {
  /** The first of the two in alphabetical order of their codes. */
  readonly party_a: string;
  readonly party_b: string;
  readonly exercise_count: number;
}

/**
 * Pairs of countries or organisations that took part together (observers left out), most exercises first, then by code. An exercise of
 * n parties counts in n(n-1)/2 pairs: these numbers are not to be summed.
 */
export async function partnerPairs(
  dataset: Answering,
  filter: Filter = {},
): Promise<PartnerPairRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
parties AS (
  SELECT DISTINCT p.exercise_id, p.party
  FROM participants AS p JOIN selected USING (exercise_id)
  WHERE p.role = 'participant'
)
SELECT a.party AS party_a, b.party AS party_b, count(*) AS exercise_count
FROM parties AS a JOIN parties AS b ON a.exercise_id = b.exercise_id AND a.party < b.party
GROUP BY a.party, b.party
ORDER BY exercise_count DESC, party_a, party_b`,
    selected.values,
  );
}
