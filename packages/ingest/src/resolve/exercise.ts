import type {
  DomainRow,
  ExerciseRow,
  ForceRow,
  ParticipantRow,
  PlaceRow,
  SeriesRow,
} from "@drillbook/model";
import type { Report, ReportField } from "../extract/report.ts";

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
  /** The reports that are about it, in alphabetical order. */
  readonly report_ids: readonly string[];
  /** By field, the values (as `Evidence.value` writes them) that the exercise shows. */
  readonly accepted: ReadonlyMap<ReportField, ReadonlySet<string>>;
}

/** All exercises, in the order of their ids, and the series that they belong to. */
export interface Resolution {
  readonly exercises: readonly Exercise[];
  readonly series: readonly SeriesRow[];
}
