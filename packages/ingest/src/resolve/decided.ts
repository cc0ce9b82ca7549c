import type { Domain, DomainRow, ParticipantRow } from "@drillbook/model";
import type { DecidedColumn, DecidedValue } from "../decisions/decision.ts";
import type { Group } from "./group.ts";

/** The value that a person decided for a column, else what the reports say. */
export function decidedOr<T extends DecidedValue>(
  { decided }: Group,
  column: DecidedColumn,
  reported: () => T,
): T {
  // Values were checked against their columns when they were read.
  return decided?.columns.has(column) ? (decided.columns.get(column) as T) : reported();
}

/** Rows with the parties that were decided: one that no report gives has no articles behind it. */
export function withDecidedParties(
  rows: readonly ParticipantRow[],
  { decided, gazetteer }: Group,
  missing: Pick<ParticipantRow, "exercise_id"> & { readonly hosts: readonly string[] },
): readonly ParticipantRow[] {
  if (decided === undefined || decided.parties.size === 0) return rows;
  const { exercise_id, hosts } = missing;
  const shown = new Map(rows.map((row) => [row.party, row]));
  for (const [party, role] of decided.parties) {
    const party_kind = gazetteer.organisations.has(party) ? "organisation" : "country";
    const is_host = hosts.includes(party);
    const blank = { exercise_id, party, party_kind, is_host, article_count: 0 } as const;
    if (role === null) shown.delete(party);
    else shown.set(party, { ...(shown.get(party) ?? blank), role });
  }
  return [...shown.values()].sort((a, b) => (a.party < b.party ? -1 : 1));
}

/** The row of a domain as it was decided; `null` where it is not to be shown. */
export function decidedDomain(
  { decided }: Group,
  domain: Domain,
  reported: DomainRow | null,
  exercise_id: string,
): DomainRow | null {
  const isShown = decided?.domains.get(domain);
  if (isShown === undefined) return reported;
  if (!isShown) return null;
  const row = reported ?? { exercise_id, domain, article_count: 0 };
  return { ...row, is_derived: false };
}
