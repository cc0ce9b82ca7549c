import type {
  DomainRow,
  ExerciseRow,
  ForceRow,
  MatchRow,
  ParticipantRow,
  PlaceRow,
  SeriesRow,
} from "@drillbook/model";
import type { Report, ReportField } from "../extract/report.ts";
import type { SettledCell } from "./outcome.ts";

/** What resolution knows of an article: no text. */
export interface Source {
  readonly article_id: string;
  readonly publisher: string | null;
  /** EDTF level 0, usually a day. */
  readonly published: string | null;
  /** `article_id` of the original of which this article is a near-identical copy. */
  readonly duplicate_of: string | null;
  /** The news agencies that it comes from or credits; the first one counts. */
  readonly credits: readonly string[];
}

/** A report without the words behind it: those wait until it is known what is accepted. */
export type ReportValues = Omit<Report, "evidence">;

/** A report and the article that it comes from. */
export interface SourcedReport {
  /** Unique and stable; also settles what nothing else does. */
  readonly report_id: string;
  readonly source: Source;
  readonly report: ReportValues;
}

/** One exercise, all reports together: the noun that the stage `resolve` hands on. */
export interface Exercise {
  readonly exercise: ExerciseRow;
  readonly participants: readonly ParticipantRow[];
  readonly domains: readonly DomainRow[];
  readonly places: readonly PlaceRow[];
  readonly forces: readonly ForceRow[];
  /** By field, the values (as `Evidence.value` writes them) that the exercise shows. */
  readonly accepted: ReadonlyMap<ReportField, ReadonlySet<string>>;
}

/** Reports that may be too many for memory: read once for comparing, and again exercise by exercise. */
export interface ReportStore<R extends SourcedReport = SourcedReport> {
  /** All reports, each at its position, counted from 0. */
  values(): Iterable<R>;
  /** The report at a position. Throws RangeError where there is none. */
  at(position: number): R;
}

/** An exercise and the reports that are about it, in the order of their ids. */
export interface Resolved<R extends SourcedReport = SourcedReport> {
  readonly exercise: Exercise;
  readonly reports: readonly R[];
}

/** What came of putting reports together. */
export interface Resolution<R extends SourcedReport = SourcedReport> {
  readonly report_count: number;
  /** The ids of all exercises, in no order. */
  readonly exercise_ids: readonly string[];
  /** Merges one exercise after the other as they are asked for; to be gone through once. */
  exercises(): Iterable<Resolved<R>>;
  /** The series of the exercises that were gone through, in the order of their ids. */
  series(): Iterable<SeriesRow>;
  /** What became of the decisions on cells. */
  readonly cells: readonly SettledCell[];
  /** Why reports were put together, and where that is doubtful. */
  matches(): Iterable<MatchRow>;
  /** A report and the exercise that it is about; `null` where there is none of this id. */
  find(report_id: string): { readonly exercise_id: string; readonly report: R } | null;
}
