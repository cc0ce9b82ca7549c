import type { ArticleRow } from "../tables/articles.ts";
import type { DomainRow } from "../tables/domains.ts";
import type { EvidenceRow } from "../tables/evidence.ts";
import type { ExerciseRow } from "../tables/exercises.ts";
import type { ForceRow } from "../tables/forces.ts";
import type { ParticipantRow } from "../tables/participants.ts";
import type { PlaceRow } from "../tables/places.ts";
import type { ReportRow } from "../tables/reports.ts";
import type { Answering } from "./filter.ts";

/** A report and where it comes from. */
export type ReportWithArticle = ReportRow &
  Pick<ArticleRow, "publisher" | "title" | "url" | "published_on" | "duplicate_of" | "credits">;

/** A party with its English name (the code where the labels lack it). */
export type NamedParticipantRow = ParticipantRow & { readonly party_name: string };

/** All that a dataset knows of one exercise. */
export interface ExerciseRecord {
  readonly exercise: ExerciseRow;
  /** Those that take part before those that watch, then by code. */
  readonly participants: readonly NamedParticipantRow[];
  readonly domains: readonly DomainRow[];
  readonly places: readonly PlaceRow[];
  readonly forces: readonly ForceRow[];
  /** Oldest first, undated ones last. */
  readonly reports: readonly ReportWithArticle[];
  /** By field, the accepted ones first. */
  readonly evidence: readonly EvidenceRow[];
}

const PARTICIPANTS = `SELECT p.*, coalesce(c.name, o.name, p.party) AS party_name
FROM participants AS p
LEFT JOIN countries AS c ON p.party_kind = 'country' AND c.country = p.party
LEFT JOIN organisations AS o ON p.party_kind = 'organisation' AND o.organisation = p.party
WHERE p.exercise_id = $exercise_id ORDER BY p.role = 'observer', p.party`;

const FORCES = `SELECT * FROM forces WHERE exercise_id = $exercise_id
ORDER BY party NULLS LAST, category, type NULLS FIRST, unit_name NULLS FIRST, count_min NULLS FIRST, count_max NULLS FIRST`;

const REPORTS = `SELECT r.*, a.publisher, a.title, a.url, a.published_on, a.duplicate_of, a.credits
FROM reports AS r JOIN articles AS a USING (article_id)
WHERE r.exercise_id = $exercise_id ORDER BY a.published_on NULLS LAST, r.report_id`;

const EVIDENCE = `SELECT * FROM evidence WHERE exercise_id = $exercise_id
ORDER BY field, is_accepted DESC, value, report_id, start_char, end_char, rule`;

/** The whole record of one exercise; `null` for an id that is not in the dataset. */
export async function exerciseRecord(
  dataset: Answering,
  exercise_id: string,
): Promise<ExerciseRecord | null> {
  const ask = <T extends object>(sql: string) => dataset.query<T>(sql, { exercise_id });
  const from = (table: string, order: string) =>
    `SELECT * FROM ${table} WHERE exercise_id = $exercise_id ORDER BY ${order}`;
  const [exercise] = await ask<ExerciseRow>(from("exercises", "exercise_id"));
  if (exercise === undefined) return null;
  const [participants, domains, places, forces, reports, evidence] = await Promise.all([
    ask<NamedParticipantRow>(PARTICIPANTS),
    ask<DomainRow>(from("domains", "domain")),
    ask<PlaceRow>(from("places", "place")),
    ask<ForceRow>(FORCES),
    ask<ReportWithArticle>(REPORTS),
    ask<EvidenceRow>(EVIDENCE),
  ]);
  return { exercise, participants, domains, places, forces, reports, evidence };
}
