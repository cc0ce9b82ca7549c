import { MONTH_WORDS, SEASON_LAST_MONTH, WEEKDAY_WORDS } from "./calendar.ts";

const OTHER_WORDS =
  "day week month year today tonight tomorrow yesterday night morning afternoon evening".split(" ");
const A = 97;
const LETTERS = 26;

/** Slot of three letters in the table; a slot beyond it where one of them is none. */
function slotAt(text: string, at: number): number {
  let slot = 0;
  for (let index = at; index < at + 3; index += 1) {
    const letter = (text.charCodeAt(index) | 32) - A;
    if (!(letter >= 0 && letter < LETTERS)) return LETTERS ** 3;
    slot = slot * LETTERS + letter;
  }
  return slot;
}

const HEADS = new Uint8Array(LETTERS ** 3);
for (const word of [
  ...MONTH_WORDS,
  ...WEEKDAY_WORDS,
  ...SEASON_LAST_MONTH.keys(),
  ...OTHER_WORDS,
]) {
  HEADS[slotAt(word, 0)] = 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAlphanumeric(code: number): boolean {
  const letter = (code | 32) - A;
  return (letter >= 0 && letter < LETTERS) || isDigit(code);
}

function isHead(text: string, at: number, code: number): boolean {
  if (isDigit(code)) return true;
  if (code === 108 && isDigit(text.charCodeAt(at + 1))) return true; // "l2" for "12"
  return HEADS[slotAt(text, at)] === 1;
}

/**
 * Where the next word or number begins that may trigger a date, from `from` on and before `to`; -1 for none. Looks at
 * three letters only: it is what makes a text without dates cheap.
 */
export function nextHead(text: string, from: number, to: number): number {
  let isInside = from > 0 && isAlphanumeric(text.charCodeAt(from - 1));
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isWord = isAlphanumeric(code);
    if (isWord && !isInside && isHead(text, at, code)) return at;
    isInside = isWord;
  }
  return -1;
}
