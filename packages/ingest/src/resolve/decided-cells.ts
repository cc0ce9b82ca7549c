import type { ParticipantRow } from "@drillbook/model";
import type { DecidedColumn, DecidedValue } from "../decisions/decision.ts";

/** What people decided of the cells of one exercise. */
export interface DecidedCells {
  readonly columns: ReadonlyMap<DecidedColumn, DecidedValue>;
  /** In which role a party is shown; `null` for one that is not. */
  readonly parties: ReadonlyMap<string, ParticipantRow["role"] | null>;
  /** Whether a domain is shown. */
  readonly domains: ReadonlyMap<string, boolean>;
}
