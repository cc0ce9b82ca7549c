import type { DECIDED_COLUMNS } from "../tables/codes.ts";
import type { EvidenceRow } from "../tables/evidence.ts";
import type { ExerciseRow } from "../tables/exercises.ts";
import type { Answering } from "./filter.ts";
import { JOIN_ORIGINAL, SOURCE } from "./independent-source.ts";

/** One of several values of a cell, with one of the sentences that give it. */
export interface CellValue {
  readonly value: string;
  readonly is_accepted: boolean;
  readonly source_count: number;
  readonly report_id: string;
  readonly quote: string;
}

/** A cell of which independent sources give different values. */
export interface ConflictingCell
  extends Pick<ExerciseRow, "exercise_id" | "name" | "start_edtf" | "end_edtf"> {
  /** The field of the evidence. */
  readonly field: EvidenceRow["field"];
  /** The column that a person may decide. */
  readonly column: (typeof DECIDED_COLUMNS)[number];
  /** 0 to 1: the share of the sources that give the other value. */
  readonly doubt: number;
  /** The one that is shown first, then by sources. */
  readonly values: readonly CellValue[];
}

type CellRow = Omit<ConflictingCell, "values">;
type ValueRow = CellValue & Pick<CellRow, "exercise_id" | "field">;

const SAID = `said AS (
  SELECT e.*, ${SOURCE} AS source
  FROM evidence AS e JOIN articles AS a USING (article_id) ${JOIN_ORIGINAL}
)`;

/** Values conflict unless one only says the other more precisely; a status does where one says that it was cancelled. */
const CONFLICT = `CASE
    WHEN s.field IN ('start_edtf', 'end_edtf') THEN NOT starts_with(t.value, s.value) AND NOT starts_with(s.value, t.value)
    WHEN s.field = 'status' THEN 'cancelled' IN (s.value, t.value) AND 'announced' NOT IN (s.value, t.value)
    ELSE s.field IN ('kind', 'ordinal', 'host', 'personnel')
  END`;

const CELLS = `WITH ${SAID}, shown AS (
  SELECT exercise_id, field, any_value(value ORDER BY value) AS value, count(DISTINCT source) AS sources,
    list(DISTINCT source) AS behind
  FROM said WHERE is_accepted GROUP BY exercise_id, field
), others AS (
  SELECT s.exercise_id, s.field, s.value, count(DISTINCT s.source) AS sources, any_value(t.sources) AS accepted
  FROM said AS s JOIN shown AS t USING (exercise_id, field)
  WHERE NOT s.is_accepted AND NOT list_contains(t.behind, s.source) AND ${CONFLICT}
  GROUP BY s.exercise_id, s.field, s.value
), cells AS (
  SELECT exercise_id, field, CASE field WHEN 'ordinal' THEN 'edition' ELSE field END AS "column",
    max(sources / (sources + accepted)) AS doubt
  FROM others GROUP BY exercise_id, field
)
SELECT c.*, x.name, x.start_edtf, x.end_edtf FROM cells AS c JOIN exercises AS x USING (exercise_id)
ANTI JOIN decisions AS d ON d.exercise_id = c.exercise_id AND d.field = c."column" AND d.outcome = 'obeyed'
ORDER BY c.doubt DESC, c.exercise_id, c.field LIMIT $most`;

const VALUES = `WITH ${SAID}
SELECT exercise_id, field, value, bool_or(is_accepted) AS is_accepted, count(DISTINCT source)::INTEGER AS source_count,
  arg_min(report_id, [report_id, start_char::VARCHAR, quote]) AS report_id,
  arg_min(quote, [report_id, start_char::VARCHAR, quote]) AS quote
FROM said WHERE list_contains($exercises, exercise_id) GROUP BY exercise_id, field, value
ORDER BY is_accepted DESC, source_count DESC, value`;

/** The cells on which sources differ most and nobody has decided, the most doubtful first. */
export async function conflictingCells(
  dataset: Answering,
  most: number,
): Promise<ConflictingCell[]> {
  const cells = await dataset.query<CellRow>(CELLS, { most });
  if (cells.length === 0) return [];
  const exercises = [...new Set(cells.map(({ exercise_id }) => exercise_id))];
  const values = await dataset.query<ValueRow>(VALUES, { exercises });
  return cells.map((cell) => ({
    ...cell,
    values: values
      .filter(({ exercise_id, field }) => exercise_id === cell.exercise_id && field === cell.field)
      .map(({ exercise_id: _, field: __, ...value }) => value),
  }));
}
