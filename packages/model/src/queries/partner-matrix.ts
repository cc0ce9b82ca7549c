import type { PartyKind } from "../tables/codes.ts";
import { type Answering, type Filter, selectedExercises } from "./filter.ts";

/** One party of the matrix. */
export interface PartnerMatrixParty {
  readonly party: string;
  readonly party_kind: PartyKind;
  /** Exercises in which it took part together with anybody. */
  readonly exercise_count: number;
}

/** Two parties and the exercises in which both took part. */
export interface PartnerMatrixRow {
  readonly party_a: string;
  readonly party_b: string;
  readonly exercise_count: number;
}

/** The parties that took part most often, and all pairs of them that ever met. */
export interface PartnerMatrix {
  /** Most exercises first, then by code. */
  readonly parties: readonly PartnerMatrixParty[];
  /** Each pair once, its earlier party in `parties` first. */
  readonly pairs: readonly PartnerMatrixRow[];
}

type PairRow = PartnerMatrixRow & { readonly is_party: boolean; readonly party_kind: PartyKind };

const LIMIT = 12;

/** The parties of a matrix in the order of `rank`, and each pair of two of them that met, behind `selected`. */
const MATRIX = `joint AS (SELECT * FROM selected WHERE len(participants) > 1),
present AS (
  SELECT number, unnest(countries) AS party, 'country' AS party_kind FROM joint
  UNION ALL SELECT number, unnest(organisations), 'organisation' FROM joint
),
foremost AS (
  SELECT party, party_kind, count(*) AS exercise_count FROM present
  GROUP BY party, party_kind ORDER BY exercise_count DESC, party, party_kind LIMIT $limit
),
ranked AS (SELECT *, row_number() OVER (ORDER BY exercise_count DESC, party, party_kind) AS rank FROM foremost),
shown AS (
  SELECT present.number, ranked.party, ranked.rank
  FROM present JOIN ranked USING (party, party_kind)
),
pairs AS (
  SELECT any_value(a.party) AS party_a, any_value(b.party) AS party_b, count(*) AS exercise_count,
    a.rank AS rank, b.rank AS other
  FROM shown AS a JOIN shown AS b ON a.number = b.number AND a.rank < b.rank
  GROUP BY a.rank, b.rank
)`;

/** The pairs of {@link partnerMatrix} alone, each once, in the order of its parties. */
export async function partnerMatrixPairs(
  dataset: Answering,
  filter: Filter = {},
  limit = LIMIT,
): Promise<PartnerMatrixRow[]> {
  const selected = await selectedExercises(dataset, filter);
  return dataset.query(
    `WITH ${selected.sql},
${MATRIX}
SELECT party_a, party_b, exercise_count FROM pairs ORDER BY rank, other`,
    { ...selected.values, limit },
  );
}

/** Who took part with whom (observers left out) among the `limit` parties with most joint exercises. An exercise of n parties counts in n(n-1)/2 pairs: these numbers are not to be summed. */
export async function partnerMatrix(
  dataset: Answering,
  filter: Filter = {},
  limit = LIMIT,
): Promise<PartnerMatrix> {
  const selected = await selectedExercises(dataset, filter);
  const rows = await dataset.query<PairRow>(
    `WITH ${selected.sql},
${MATRIX}
SELECT true AS is_party, party AS party_a, party AS party_b, party_kind, exercise_count, rank, rank AS other
FROM ranked
UNION ALL
SELECT false, party_a, party_b, NULL, exercise_count, rank, other FROM pairs
ORDER BY is_party DESC, rank, other`,
    { ...selected.values, limit },
  );
  const parties = rows
    .filter((row) => row.is_party)
    .map(({ party_a: party, party_kind, exercise_count }) => ({
      party,
      party_kind,
      exercise_count,
    }));
  const pairs = rows
    .filter((row) => !row.is_party)
    .map(({ party_a, party_b, exercise_count }) => ({ party_a, party_b, exercise_count }));
  return { parties, pairs };
}
