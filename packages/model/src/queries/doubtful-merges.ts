import type { MatchRow } from "../tables/matches.ts";
import type { Answering } from "./filter.ts";
import { type JudgedReport, judgedReports } from "./judged-reports.ts";

/** Two reports of which it is doubtful whether they are of one exercise. */
export interface DoubtfulMerge extends MatchRow {
  /** 0 to 1: how little speaks for a pair that was joined, how much for one that was left apart. */
  readonly doubt: number;
  readonly reports: readonly [JudgedReport, JudgedReport];
}

type DoubtRow = MatchRow & { readonly doubt: number };

/** Pairs that were joined are doubtful below a score; all that are left apart in the table are. Of two exercises the likest pair is asked. */
const DOUBTS = `WITH pairs AS (
  SELECT m.*, CASE WHEN m.is_joined THEN 1 - m.score ELSE m.score END AS doubt,
    least(r.exercise_id, s.exercise_id) AS one, greatest(r.exercise_id, s.exercise_id) AS other
  FROM matches AS m
  JOIN reports AS r USING (report_id) JOIN reports AS s ON s.report_id = m.other_report_id
  WHERE m.rule IS DISTINCT FROM 'decision' AND m.veto IS DISTINCT FROM 'decision'
    AND (NOT m.is_joined OR m.score < $least_score)
), parted AS (
  SELECT least(r.exercise_id, s.exercise_id) AS one, greatest(r.exercise_id, s.exercise_id) AS other
  FROM decisions AS d
  JOIN reports AS r USING (report_id) JOIN reports AS s ON s.report_id = d.other_report_id
  WHERE d.decision = 'different' AND d.outcome = 'obeyed'
), judged AS (
  SELECT report_id, other_report_id FROM decisions WHERE outcome = 'obeyed' AND decision <> 'value'
)
SELECT p.* EXCLUDE (one, other) FROM pairs AS p
ANTI JOIN judged AS j ON j.report_id = p.report_id AND j.other_report_id = p.other_report_id
ANTI JOIN parted AS d ON NOT p.is_joined AND d.one = p.one AND d.other = p.other
QUALIFY p.is_joined OR row_number() OVER (
  PARTITION BY p.is_joined, p.one, p.other ORDER BY p.score DESC, p.report_id, p.other_report_id
) = 1
ORDER BY p.doubt DESC, p.report_id, p.other_report_id LIMIT $most`;

/** From this score on a pair that was joined is not doubtful. */
const LEAST_SCORE = 0.7;

/** The most doubtful pairs on which nobody has decided, the most doubtful first. */
export async function doubtfulMerges(dataset: Answering, most: number): Promise<DoubtfulMerge[]> {
  const rows = await dataset.query<DoubtRow>(DOUBTS, { least_score: LEAST_SCORE, most });
  const ids = rows.flatMap(({ report_id, other_report_id }) => [report_id, other_report_id]);
  const reports = await judgedReports(dataset, ids);
  return rows.flatMap((row) => {
    const [left, right] = [reports.get(row.report_id), reports.get(row.other_report_id)];
    return left && right ? [{ ...row, reports: [left, right] as const }] : [];
  });
}
