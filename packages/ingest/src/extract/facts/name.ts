import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Title } from "../frames/frame.ts";
import type { NameMention } from "../mention.ts";
import { seriesKey } from "../names/edition.ts";
import type { Found, FrameShares } from "./share.ts";

/** The name of an exercise, its other names and its series. */
export interface NameFacts {
  readonly name: Found<string> | null;
  readonly aliases: Found<string>[];
  readonly series: Found<string> | null;
  readonly series_id: string | null;
}

/** The fullest of the names with the trust that its finder earned; all others are aliases. */
export function namesOf(view: FrameShares, gazetteer: Gazetteer): NameFacts {
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
    .sort((a, b) => worth(b.name, gazetteer) - worth(a.name, gazetteer) || a.order - b.order);
  const [best] = ordered;
  if (best === undefined) return ofSeries(view.frame.title);
  const aliases = new Map<string, Found<string>>();
  for (const { name, found: other } of ordered) {
    if (name.name.toLowerCase() !== best.name.name.toLowerCase() && !aliases.has(name.name))
      aliases.set(name.name, other);
  }
  const series_id = found.find((f) => f.name.series_id !== null)?.name.series_id ?? null;
  const series = { ...best.found, value: best.name.series, rule: "names.series" };
  return { name: best.found, aliases: [...aliases.values()], series, series_id };
}

/** An edition makes a name fuller; of two names of a known series the usual one is the name, the other an alias. */
function worth(name: NameMention, gazetteer: Gazetteer): number {
  const edition = name.year !== null || name.edition !== null ? 0.5 : 0;
  const usual = gazetteer.series.get(name.series_id ?? "")?.name;
  const canonical = usual !== undefined && seriesKey(usual) === seriesKey(name.series) ? 0.05 : 0;
  return name.weight + edition + canonical;
}

/** "Last year's edition" of X bears the name of the series. */
function ofSeries(title: Title | null): NameFacts {
  if (title === null) return { name: null, aliases: [], series: null, series_id: null };
  const { name, reading } = title;
  const found = { value: name.series, span: name, reading };
  return {
    name: { ...found, rule: "names.of-series" },
    aliases: [],
    series: { ...found, rule: "names.series" },
    series_id: name.series_id,
  };
}
