import type { NameMention } from "../mention.ts";
import type { Found, FrameShares } from "./share.ts";

/** The name of an exercise, its other names and its series. */
export interface NameFacts {
  readonly name: Found<string> | null;
  readonly aliases: Found<string>[];
  readonly series: Found<string> | null;
  readonly series_id: string | null;
}

/** The fullest of the names with the trust that its finder earned; all others are aliases. */
export function namesOf(view: FrameShares): NameFacts {
  const found = view.shares.flatMap((share) =>
    share.anchors.flatMap(({ name }) =>
      name === null
        ? []
        : [
            {
              name,
              found: { value: name.name, span: name, reading: share.reading, rule: name.rule },
            },
          ],
    ),
  );
  const ordered = found
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => worth(b.name) - worth(a.name) || a.order - b.order);
  const [best] = ordered;
  if (best === undefined) return { name: null, aliases: [], series: null, series_id: null };
  const aliases = new Map<string, Found<string>>();
  for (const { name, found: other } of ordered) {
    if (name.name.toLowerCase() !== best.name.name.toLowerCase() && !aliases.has(name.name))
      aliases.set(name.name, other);
  }
  const series_id = found.find((f) => f.name.series_id !== null)?.name.series_id ?? null;
  const series = { ...best.found, value: best.name.series, rule: "names.series" };
  return { name: best.found, aliases: [...aliases.values()], series, series_id };
}

function worth(name: NameMention): number {
  const edition = name.year !== null || name.edition !== null ? 0.5 : 0;
  return name.weight + edition;
}
