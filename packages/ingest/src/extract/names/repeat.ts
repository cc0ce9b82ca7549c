import type { Gazetteer } from "../../gazetteer/gazetteer.ts";
import type { NameMention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { SentenceReading } from "../sentence-reading.ts";
import { parseName } from "./edition.ts";
import { editionEnd } from "./edition-behind.ts";

/** From this weight on a name found once is looked for in the whole text. */
const SURE = 0.6;
/** No more names than this are looked for again: keeps the time linear in the length of the text. */
const MOST = 200;
const ACRONYM = /^[”"’']?\s*\((?:the\s+)?[“"‘']?([A-Z][A-Za-z]*[A-Z][A-Za-z]{0,10})[”"’']?\)/;

/**
 * Adds the mentions of names that the text introduced elsewhere ("Exercise Mosi … Mosi is about …") and of their abbreviations in brackets:
 * the first 200 of a text.
 */
export function repeatNames(
  readings: readonly SentenceReading[],
  scenes: readonly Scene[],
  gazetteer: Gazetteer,
): SentenceReading[] {
  const known = new Map<string, NameMention>();
  for (const [index, reading] of readings.entries()) {
    for (const name of reading.names) {
      if (name.weight < SURE || name.series.length < 3 || known.size >= MOST) continue;
      if (!known.has(name.series)) known.set(name.series, name);
      const short = acronymBehind(scenes[index], name, gazetteer);
      if (short !== null && !known.has(short)) known.set(short, name);
    }
  }
  if (known.size === 0) return [...readings];
  return readings.map((reading) => ({ ...reading, names: withRepeats(reading, known) }));
}

function acronymBehind(
  scene: Scene | undefined,
  name: NameMention,
  gazetteer: Gazetteer,
): string | null {
  const match = ACRONYM.exec(scene?.text.slice(name.end, name.end + 24) ?? "");
  const short = match?.[1];
  if (short === undefined) return null;
  const party = gazetteer.phrases
    .lookup(short)
    .some((m) => m.type === "force" || m.type === "organisation");
  return party ? null : short;
}

function withRepeats(
  reading: SentenceReading,
  known: ReadonlyMap<string, NameMention>,
): NameMention[] {
  const names = reading.names.map((name) => confirmed(name, known));
  const text = reading.scene.text.slice(reading.start, reading.end);
  for (const [series, model] of known) {
    for (let at = text.indexOf(series); at >= 0; at = text.indexOf(series, at + series.length)) {
      const start = reading.start + at;
      const length = series.length + (isPlural(text, at + series.length) ? 1 : 0);
      const end = start + length;
      const inside = names.findIndex((n) => n.start < end && start < n.end);
      if (inside >= 0 || !isWhole(text, at, length) || isPartOfOther(text, at, series)) continue;
      names.push(repeat(reading, model, start, editionEnd(reading.scene, end)));
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

/** "the Garnet Shields of 2005 and 2007". */
function isPlural(text: string, at: number): boolean {
  return /^s\s(?:of|in)\s(?:19|20)\d\d\b/.test(text.slice(at, at + 10));
}

/** "Garnet Shield 1" is sure where the text calls "Garnet Shield 2" an exercise. */
function confirmed(name: NameMention, known: ReadonlyMap<string, NameMention>): NameMention {
  const model = known.get(name.series);
  if (model === undefined || name.weight >= SURE) return name;
  return { ...name, weight: SURE, key: model.key, series_id: model.series_id };
}

function isWhole(text: string, at: number, length: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + length] ?? " ")
  );
}

/** A single word inside a longer run of capitals ("Pacific Ocean") is another name. */
function isPartOfOther(text: string, at: number, series: string): boolean {
  if (/[\s-]/.test(series)) return false;
  return (
    /\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, at - 20), at)) ||
    /^\s\p{Lu}/u.test(text.slice(at + series.length))
  );
}

function repeat(
  reading: SentenceReading,
  model: NameMention,
  start: number,
  end: number,
): NameMention {
  const name = reading.scene.text.slice(start, end).replace(/\s+/g, " ");
  const parts = parseName(name);
  const { key, series_id, kind } = model;
  const { series, year, edition } = parts;
  const sentence = reading.index;
  return {
    start,
    end,
    sentence,
    kind,
    name,
    series,
    key,
    series_id,
    year,
    edition,
    weight: 0.6,
    rule: "names.repeated",
  };
}
