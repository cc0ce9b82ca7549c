import type { Meaning } from "./gazetteer.ts";
import { classAt, letterClass } from "./letters.ts";

/** One spelling of a phrase: what the capitals of the text have to be, and the meaning. */
export interface Reading {
  readonly meaning: Meaning;
  /** Bit per word: this word has to begin with a capital. The first always has to. */
  readonly capitals: number;
  /** All letters have to be capitals ("US", "AMAN"). */
  readonly isUpperCase: boolean;
}

/** The readings with one more; of two with the same target and the same demands the first stays. */
export function withReading(readings: readonly Reading[], added: Reading): readonly Reading[] {
  const target = targetOf(added.meaning);
  const twin = readings.find((known) => targetOf(known.meaning) === target);
  if (!twin) return [...readings, added];
  if (demandsNoMore(twin, added)) return readings;
  return readings.map((known) => (known === twin && demandsNoMore(added, twin) ? added : known));
}

function demandsNoMore(a: Reading, b: Reading): boolean {
  return (b.isUpperCase || !a.isUpperCase) && (a.capitals & ~b.capitals) === 0;
}

/** All meanings, where none makes demands; else `null`. */
export function sureMeanings(readings: readonly Reading[]): readonly Meaning[] | null {
  const isSure = readings.every((reading) => reading.capitals === 0 && !reading.isUpperCase);
  return isSure ? readings.map((reading) => reading.meaning) : null;
}

/** The meanings that the capitals of the text allow, between `start` and `end`; `capitals` as in {@link Reading}. */
export function meaningsAllowed(
  readings: readonly Reading[],
  capitals: number,
  text: string,
  start: number,
  end: number,
): readonly Meaning[] {
  const meanings: Meaning[] = [];
  for (const reading of readings) {
    if ((reading.capitals & ~capitals) !== 0) continue;
    if (reading.isUpperCase && !isUpperCase(text, start, end)) continue;
    meanings.push(reading.meaning);
  }
  return meanings;
}

function isUpperCase(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) === letterClass.lower) return false;
  return true;
}

/** What a meaning points at, as one string: two meanings of one phrase with the same target are one. */
export function targetOf(meaning: Meaning): string {
  switch (meaning.type) {
    case "country":
      return `country ${meaning.code}`;
    case "force":
      return `force ${meaning.code} ${meaning.branch}`;
    case "organisation":
      return `organisation ${meaning.code}`;
    case "series":
      return `series ${meaning.series_id}`;
    case "place":
      return `place ${meaning.place_id}`;
  }
}
