import type { QueryValues } from "../database.ts";
import { DrillbookError } from "../errors.ts";
import type { Answering, BoundSql } from "./filter.ts";

/**
 * The SQL that a question sends, with its values, so that its rows can be exported in another form. Throws DrillbookError
 * `query_failed` for a question that sends more than one query or none.
 */
export async function askedSql(
  question: (dataset: Answering) => Promise<unknown>,
): Promise<BoundSql> {
  const asked: BoundSql[] = [];
  const listener: Answering = {
    query: async <T extends object>(sql: string, values: QueryValues = {}) => {
      asked.push({ sql, values });
      return [] as T[];
    },
  };
  await question(listener);
  const [only] = asked;
  if (only !== undefined && asked.length === 1) return only;
  const message = `A question to export must send one query; this one sends ${asked.length}.`;
  throw new DrillbookError({ code: "query_failed", message });
}
