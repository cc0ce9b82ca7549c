import type { Resolution, SourcedReport } from "./exercise.ts";

/** The ids of all reports of an article, which are numbered from 1. */
export function* siblingIds(
  article_id: string,
  has: (report_id: string) => boolean,
): Generator<string> {
  for (let number = 1; has(`${article_id}-${number}`); number += 1) yield `${article_id}-${number}`;
}

/** The exercise that a report says it is a part of, by the name that another report of its article has; `null` where there is none. */
export function wholeIn(
  find: Resolution["find"],
  { report, source }: SourcedReport,
): string | null {
  const { part_of } = report;
  if (part_of === null) return null;
  for (const id of siblingIds(source.article_id, (each) => find(each) !== null)) {
    const sibling = find(id);
    const { name, aliases } = sibling?.report.report ?? { name: null, aliases: [] };
    if (sibling && [name, ...aliases].includes(part_of)) return sibling.exercise_id;
  }
  return null;
}
