import type {
  DomainRow,
  ExerciseRow,
  ForceRow,
  ParticipantRow,
  PlaceRow,
  SeriesRow,
} from "@drillbook/model";
import type { ReportField } from "../extract/report.ts";

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
