import { MONTH_WORDS, SEASON_LAST_MONTH, WEEKDAY_WORDS } from "./calendar.ts";

const OTHER_WORDS =
  "day week month year today tonight tomorrow yesterday night morning afternoon evening".split(" ");
const SMALL_L = "l".charCodeAt(0);

/**
 * Kind of a character: 0 for what parts words, 1 for a digit, the place in the alphabet and one for a letter. It has a
 * slot for every UTF-16 unit: a look-up that never misses is the faster one.
 */
const KINDS = new Uint8Array(1 << 16);
for (const digit of "0123456789") KINDS[digit.charCodeAt(0)] = 1;
for (const [place, letter] of [..."abcdefghijklmnopqrstuvwxyz"].entries()) {
  KINDS[letter.charCodeAt(0)] = place + 2;
  KINDS[letter.toUpperCase().charCodeAt(0)] = place + 2;
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0;
}

/** A slot for each beginning of three letters, in five bits each; digits share those of no letters. */
const HEADS = new Uint8Array(1 << 15);
for (const word of [
  ...MONTH_WORDS,
  ...WEEKDAY_WORDS,
  ...SEASON_LAST_MONTH.keys(),
  ...OTHER_WORDS,
]) {
  HEADS[slotAt(word, 0)] = 1;
}

function slotAt(text: string, at: number): number {
  return (kindAt(text, at) << 10) | (kindAt(text, at + 1) << 5) | kindAt(text, at + 2);
}

function isHead(text: string, at: number, kind: number): boolean {
  if (kind === 1) return true;
  if (HEADS[slotAt(text, at)] === 1) return true;
  return text.charCodeAt(at) === SMALL_L && kindAt(text, at + 1) === 1; // "l2" for "12"
}

/**
 * Where the next word or number begins that may trigger a date, from `from` on and before `to`; -1 for none. Looks at
 * three letters only: it is what makes a text without dates cheap.
 */
export function nextHead(text: string, from: number, to: number): number {
  let previous = from > 0 ? kindAt(text, from - 1) : 0;
  for (let at = from; at < to; at += 1) {
    const kind = kindAt(text, at);
    if (previous === 0 && kind !== 0 && isHead(text, at, kind)) return at;
    previous = kind;
  }
  return -1;
}
