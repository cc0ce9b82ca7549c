import type { DecisionRow } from "../tables/decisions.ts";
import type { MatchRow } from "../tables/matches.ts";
import type { Answering } from "./filter.ts";
import { JOIN_ORIGINAL, SOURCE } from "./independent-source.ts";

/** A pair of reports with the exercise that the report outside was put to. */
export type NearMiss = MatchRow & {
  /** The report outside. */
  readonly outside: string;
  readonly outside_exercise_id: string;
  readonly outside_name: string | null;
};

/** Why the reports of one exercise are together, and what might belong to it. */
export interface ExerciseMatches {
  /** The pairs that joined them: by decisions first, then the surest first. */
  readonly joined: readonly MatchRow[];
  /** Pairs that were left apart although something speaks for them, the likest first. */
  readonly apart: readonly NearMiss[];
  /** What people decided of it, in the order of the file. */
  readonly decisions: readonly DecisionRow[];
  /** The independent source of each report. */
  readonly sources: ReadonlyMap<string, string>;
}

const MEMBERS = "members AS (SELECT report_id FROM reports WHERE exercise_id = $exercise_id)";

const JOINED = `WITH ${MEMBERS}
SELECT m.* FROM matches AS m SEMI JOIN members AS r ON r.report_id = m.report_id
WHERE m.is_joined ORDER BY m.rule = 'decision' DESC, m.score DESC, m.report_id, m.other_report_id`;

const APART = `WITH ${MEMBERS}, pairs AS (
  SELECT m.*, m.other_report_id AS outside FROM matches AS m SEMI JOIN members AS r ON r.report_id = m.report_id
  UNION ALL
  SELECT m.*, m.report_id AS outside FROM matches AS m SEMI JOIN members AS r ON r.report_id = m.other_report_id
)
SELECT p.*, o.exercise_id AS outside_exercise_id, o.name AS outside_name
FROM pairs AS p JOIN reports AS o ON o.report_id = p.outside
WHERE NOT p.is_joined AND o.exercise_id <> $exercise_id ORDER BY p.score DESC, p.report_id, p.other_report_id`;

const DECIDED = `WITH ${MEMBERS}
SELECT * FROM decisions
WHERE exercise_id = $exercise_id OR report_id IN (FROM members) OR other_report_id IN (FROM members)
ORDER BY line`;

const SOURCES = `SELECT r.report_id, ${SOURCE} AS source
FROM reports AS r JOIN articles AS a USING (article_id) ${JOIN_ORIGINAL}
WHERE r.exercise_id = $exercise_id`;

/** What is known of why the reports of an exercise were put together. */
export async function exerciseMatches(
  dataset: Answering,
  exercise_id: string,
): Promise<ExerciseMatches> {
  const ask = <T extends object>(sql: string) => dataset.query<T>(sql, { exercise_id });
  const [joined, apart, decisions, sources] = await Promise.all([
    ask<MatchRow>(JOINED),
    ask<NearMiss>(APART),
    ask<DecisionRow>(DECIDED),
    ask<{ readonly report_id: string; readonly source: string }>(SOURCES),
  ]);
  const sourceOf = new Map(sources.map(({ report_id, source }) => [report_id, source]));
  return { joined, apart, decisions, sources: sourceOf };
}
