import { classAt, isWordClass, letterClass, letterClasses } from "./letters.ts";
import { acronymEnd } from "./term.ts";

/** The first words of all phrases, as hashes: says where in a text a phrase may begin; now and then wrongly, never too seldom. */
export interface FirstWords {
  /** Adds a word as it is compared. */
  add(word: string): void;
  /** Where from `at` on the next phrase may begin, or `limit`. */
  next(text: string, at: number, limit: number): number;
}

/** Small enough for the processor's cache: one bit a hash. */
const hashMask = (1 << 19) - 1;
const straightApostrophe = 39;

/** An empty set. */
export function firstWords(): FirstWords {
  const known = new Int32Array((hashMask + 1) >> 5);
  return {
    add: (word) => {
      let hash = 0;
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
      const bit = hash & hashMask;
      known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31));
    },
    next: (text, at, limit) => nextHead(known, text, at, limit),
  };
}

/** Takes capital and small ASCII letters as one. */
function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit | 32)) | 0;
}

function isKnown(known: Int32Array, hash: number): boolean {
  const bit = hash & hashMask;
  return (((known[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 1;
}

function nextHead(known: Int32Array, text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const unitClass = letterClasses[text.charCodeAt(at)] ?? 0;
    if (unitClass < letterClass.upper || isInsideWord(text, at, unitClass)) at++;
    else {
      const end = endOfUnknown(known, text, at, unitClass);
      if (end < 0) return at;
      at = end;
    }
  }
  return limit;
}

function isInsideWord(text: string, at: number, unitClass: number): boolean {
  if (at === 0 || unitClass === letterClass.ideograph) return false;
  const before = classAt(text, at - 1);
  if (before === letterClass.apostrophe) return at > 1 && isWordClass(classAt(text, at - 2));
  return isWordClass(before);
}

/** End of the word at `start` where no phrase begins with it; -1 where one may. */
function endOfUnknown(known: Int32Array, text: string, start: number, firstClass: number): number {
  if (firstClass !== letterClass.ideograph) return endOfUnknownWord(known, text, start, firstClass);
  return isKnown(known, mix(0, text.charCodeAt(start))) ? -1 : start + 1;
}

function endOfUnknownWord(
  known: Int32Array,
  text: string,
  start: number,
  firstClass: number,
): number {
  let at = start;
  let hash = 0;
  let unitClass = firstClass;
  while (unitClass >= letterClass.mark || unitClass === letterClass.apostrophe) {
    const unit = text.charCodeAt(at);
    if (unitClass === letterClass.apostrophe) {
      if (isKnown(known, hash)) return -1;
      hash = mix(hash, straightApostrophe);
    } else if (unit > 127) return -1;
    else hash = mix(hash, unit);
    unitClass = classAt(text, ++at);
  }
  const isAcronym = unitClass === letterClass.stop && acronymEnd(text, start) > start;
  return isAcronym || isKnown(known, hash) ? -1 : at;
}
