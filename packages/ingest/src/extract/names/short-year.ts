import type { NameMention } from "../mention.ts";
import type { SentenceReading } from "../sentence-reading.ts";

/** Two figures behind a space or hyphen: an apostrophe or a zero ("'17", "09") says that they are a year, but "01" may be the first. */
const SHORT = /[^\d'’‘\s\-–—]["”]?[\s\-–—]+(?<short>[1-9]\d|0[1-5])$/u;
/** How many years from publication a two-figure year may lie. */
const NEAR = 3;

/**
 * "Garnet Shield 10" told in 2021 is the tenth, "Garnet Shield 20" the one of 2020: two figures are a year where they fit the time of publication,
 * where the series is dated by years elsewhere in the text or where the sentence says the year in full.
 */
export function settleEditions(
  readings: readonly SentenceReading[],
  published: string | null,
): SentenceReading[] {
  const now = Number(published?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(now)) return [...readings];
  const dated = new Set(
    readings.flatMap(({ names }) => names.flatMap((n) => (isDated(n, now) ? [n.key] : []))),
  );
  return readings.map((reading) => ({
    ...reading,
    names: reading.names.map((name) => settle(name, reading, dated, now)),
  }));
}

function settle(
  name: NameMention,
  { scene }: SentenceReading,
  dated: ReadonlySet<string>,
  now: number,
): NameMention {
  const short = shortOf(name);
  if (short === null || name.year === null || isNear(name.year, now) || dated.has(name.key))
    return name;
  if (scene.text.slice(scene.start, scene.end).includes(name.year)) return name;
  return { ...name, year: null, edition: Number(short) };
}

function shortOf({ name }: NameMention): string | null {
  return SHORT.exec(name)?.groups?.short ?? null;
}

function isNear(year: string, now: number): boolean {
  return Math.abs(Number(year) - now) <= NEAR;
}

function isDated(name: NameMention, now: number): boolean {
  return name.year !== null && (shortOf(name) === null || isNear(name.year, now));
}
