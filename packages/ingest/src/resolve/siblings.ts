import type { Resolution, SourcedReport } from "./exercise.ts";

/** The reports of an article, which are numbered from 1, as they are found by their ids. */
export function* siblings<T>(
  article_id: string,
  find: (report_id: string) => T | null,
): Generator<readonly [report_id: string, found: T]> {
  for (let number = 1; ; number += 1) {
    const id = `${article_id}-${number}`;
    const found = find(id);
    if (found === null) return;
    yield [id, found];
  }
}

/** The exercise that a report says it is a part of, by the name that another report of its article has; `null` where there is none. */
export function wholeIn(
  find: Resolution["find"],
  { report, source }: SourcedReport,
): string | null {
  const { part_of } = report;
  if (part_of === null) return null;
  for (const [, sibling] of siblings(source.article_id, find)) {
    const { name, aliases } = sibling.report.report;
    if ([name, ...aliases].includes(part_of)) return sibling.exercise_id;
  }
  return null;
}
