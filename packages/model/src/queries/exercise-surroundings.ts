import type { MatchRow } from "../tables/matches.ts";
import type { SeriesRow } from "../tables/series.ts";
import type { Answering } from "./filter.ts";

/** An exercise that another one is related to. */
export interface RelatedExercise {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly kind: "exercise" | "patrol";
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  /** Codes of the parties that take part (observers left out), in alphabetical order. */
  readonly participants: readonly string[];
}

/** A pair of reports that joined two groups of reports to this exercise, and the articles that they stand in. */
export type JoinedPair = MatchRow & {
  readonly article_id: string;
  readonly other_article_id: string;
};

/** What stands around one exercise. */
export interface ExerciseSurroundings {
  readonly series: Pick<SeriesRow, "series_id" | "name" | "exercise_count"> | null;
  /** Neighbours in the series by date; null at its ends, and where one of the two is not dated. */
  readonly previous: RelatedExercise | null;
  readonly next: RelatedExercise | null;
  readonly umbrella: RelatedExercise | null;
  readonly parts: readonly RelatedExercise[];
  /** Why its reports are one exercise, the surest pair first. */
  readonly joined: readonly JoinedPair[];
}

const RELATED = `SELECT e.exercise_id, e.name, e.kind, e.start_edtf, e.end_edtf, e.participants
FROM counted.exercises AS e`;

const THIS = `WITH this AS (
  SELECT exercise_id, series_id, coalesce(start_earliest, end_earliest) AS day
  FROM exercises WHERE exercise_id = $exercise_id
)`;

const DAY = "(coalesce(e.start_earliest, e.end_earliest), e.exercise_id)";
const neighbour = (sign: "<" | ">", order: "ASC" | "DESC"): string => `${THIS} ${RELATED}, this
WHERE e.series_id = this.series_id AND coalesce(e.start_earliest, e.end_earliest) IS NOT NULL AND this.day IS NOT NULL
  AND ${DAY} ${sign} (this.day, this.exercise_id)
ORDER BY coalesce(e.start_earliest, e.end_earliest) ${order}, e.exercise_id ${order} LIMIT 1`;

const JOINED = `WITH members AS (
  SELECT report_id, article_id FROM reports WHERE exercise_id = $exercise_id
)
SELECT m.*, a.article_id, b.article_id AS other_article_id
FROM matches AS m
JOIN members AS a ON a.report_id = m.report_id
JOIN members AS b ON b.report_id = m.other_report_id
WHERE m.is_joined
ORDER BY m.score DESC, m.report_id, m.other_report_id`;

const SERIES = `SELECT series.series_id, series.name, series.exercise_count
FROM series JOIN exercises AS e USING (series_id) WHERE e.exercise_id = $exercise_id`;

/** Series, neighbours, umbrella, parts of an exercise, and why its reports were put together; all empty for an unknown id. */
export async function exerciseSurroundings(
  dataset: Answering,
  exercise_id: string,
): Promise<ExerciseSurroundings> {
  const ask = <T extends object>(sql: string) => dataset.query<T>(sql, { exercise_id });
  const umbrellaOf = `${RELATED} WHERE e.exercise_id = (SELECT part_of FROM exercises WHERE exercise_id = $exercise_id)`;
  const partsOf = `${RELATED} WHERE e.exercise_id IN (SELECT exercise_id FROM exercises WHERE part_of = $exercise_id) ORDER BY e.start_earliest NULLS LAST, e.exercise_id`;
  const [[series], [previous], [next], [umbrella], parts, joined] = await Promise.all([
    ask<NonNullable<ExerciseSurroundings["series"]>>(SERIES),
    ask<RelatedExercise>(neighbour("<", "DESC")),
    ask<RelatedExercise>(neighbour(">", "ASC")),
    ask<RelatedExercise>(umbrellaOf),
    ask<RelatedExercise>(partsOf),
    ask<JoinedPair>(JOINED),
  ]);
  return {
    series: series ?? null,
    previous: previous ?? null,
    next: next ?? null,
    umbrella: umbrella ?? null,
    parts,
    joined,
  };
}
