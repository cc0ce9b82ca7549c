import type { Kind, Status } from "../tables/codes.ts";

/** What every line of a list of exercises tells. */
export interface ExerciseLine {
  readonly exercise_id: string;
  readonly name: string | null;
  readonly kind: Kind;
  readonly status: Status | null;
  readonly start_edtf: string | null;
  readonly end_edtf: string | null;
  /** Codes of the parties that take part (observers left out), in alphabetical order. */
  readonly participants: readonly string[];
}
