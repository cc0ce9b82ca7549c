import type { Answering } from "./filter.ts";

/** The codes of parties that a dataset has labels for. */
export interface KnownParties {
  /** ISO 3166-1 alpha-3. */
  readonly countries: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** All codes of a dataset: what a decision on its cells may name. */
export async function knownCodes(dataset: Answering): Promise<KnownParties> {
  const codes = async (sql: string): Promise<ReadonlySet<string>> => {
    const rows = await dataset.query<{ readonly code: string }>(sql);
    return new Set(rows.map(({ code }) => code));
  };
  return {
    countries: await codes("SELECT country AS code FROM countries"),
    organisations: await codes("SELECT organisation AS code FROM organisations"),
  };
}
