import type { Source } from "./exercise.ts";

const textOf = ({ article_id, duplicate_of }: Source): string => duplicate_of ?? article_id;

function byId(a: Source, b: Source): number {
  return a.article_id < b.article_id ? -1 : 1;
}

/** By text, the agency that it comes from: as its original says, else the first of the copies that says so. */
function agencies(sources: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>();
  const inOrder = [...sources].sort(byId);
  const originals = inOrder.filter(({ duplicate_of }) => duplicate_of === null);
  for (const source of [...originals, ...inOrder]) {
    const [agency] = source.credits;
    if (agency !== undefined && !found.has(textOf(source))) found.set(textOf(source), agency);
  }
  return found;
}

/**
 * A function that tells the independent source of each of some articles. One source are: the copies of one text; what comes from
 * or credits one news agency, the agency's own articles among it; articles of one publisher.
 */
export function independentSources(sources: readonly Source[]): (source: Source) => string {
  const originals = new Map(sources.map((source) => [source.article_id, source]));
  const agencyOf = agencies(sources);
  return (source) => {
    const original = originals.get(textOf(source)) ?? source;
    const name = agencyOf.get(textOf(source)) ?? original.publisher;
    const key = name?.trim().toLowerCase();
    return key ? `by ${key}` : original.article_id;
  };
}
