import type {
  ArticleRow,
  DecisionRow,
  DomainRow,
  ExerciseRow,
  ForceRow,
  ParticipantRow,
  ReportRow,
} from "../src/index.ts";

/** An exercise of which nothing is known but its id. */
export const exercise = (
  row: Partial<ExerciseRow> & Pick<ExerciseRow, "exercise_id">,
): ExerciseRow => ({
  name: null,
  aliases: [],
  series_id: null,
  edition: null,
  kind: "exercise",
  status: "completed",
  status_on: null,
  start_edtf: null,
  end_edtf: null,
  start_earliest: null,
  start_latest: null,
  end_earliest: null,
  end_latest: null,
  date_precision: "unknown",
  year: null,
  host: [],
  personnel: null,
  part_of: null,
  article_count: 1,
  source_count: 1,
  first_reported_on: null,
  last_reported_on: null,
  confidence: 0.5,
  ...row,
});

/** An article of which nothing is known but its id. */
export const article = (row: Partial<ArticleRow> & Pick<ArticleRow, "article_id">): ArticleRow => ({
  url: null,
  publisher: null,
  title: null,
  published_on: null,
  published_from: null,
  language: "en",
  character_count: 1000,
  text_sha256: "0".repeat(64),
  duplicate_of: null,
  credits: [],
  source_path: `${row.article_id}.md`,
  ...row,
});

/** A report that states nothing. */
export const report = (
  row: Partial<ReportRow> & Pick<ReportRow, "report_id" | "article_id" | "exercise_id">,
): ReportRow => ({
  name: null,
  aliases: [],
  kind: "exercise",
  status: null,
  start_edtf: null,
  end_edtf: null,
  ordinal: null,
  participants: [],
  organisations: [],
  observers: [],
  host: [],
  domains: [],
  places: [],
  personnel: null,
  part_of: null,
  confidence: 0.5,
  ...row,
});

/** A party that takes part. */
export const party = (
  exercise_id: string,
  code: string,
  more: Partial<ParticipantRow> = {},
): ParticipantRow => ({
  exercise_id,
  party: code,
  party_kind: "country",
  role: "participant",
  is_host: false,
  article_count: 1,
  ...more,
});

/** A domain. */
export const domain = (
  exercise_id: string,
  name: DomainRow["domain"],
  is_derived = false,
): DomainRow => ({
  exercise_id,
  domain: name,
  is_derived,
  article_count: 1,
});

/** A force of which nothing is known but that it is a ship. */
export const force = (row: Partial<ForceRow>): ForceRow => ({
  exercise_id: "blue-heron-2024",
  party: null,
  category: "ship",
  type: null,
  unit_name: null,
  count_min: null,
  count_max: null,
  article_count: 1,
  ...row,
});

/** A decision on a cell that was obeyed. */
export const decision = (row: Partial<DecisionRow> & Pick<DecisionRow, "line">): DecisionRow => ({
  decision: "value",
  report_id: null,
  other_report_id: null,
  exercise_id: null,
  field: null,
  action: "set",
  value: [],
  author: "A. Reader",
  decided_on: "2024-09-01",
  reason: "The port is Chinese.",
  outcome: "obeyed",
  detail: null,
  ...row,
});
