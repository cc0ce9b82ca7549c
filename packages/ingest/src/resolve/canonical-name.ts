import anyAscii from "any-ascii";

const ROMAN = /^(?=.)x{0,3}(ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Lower-case ASCII words joined by hyphens, from any script; empty where nothing is left. */
export function slug(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function romanValue(word: string): number {
  const digits = [...word].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** Numbers in words, from one, and their ordinals. */
const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  );
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );
/** Two digits of a year from here on are of the last century. */
const LAST_CENTURY = 60;

function editionOf(word: string): number | null {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  if (digits !== undefined) return Number(digits);
  const inWords = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word)) + 1;
  if (inWords > 0) return inWords;
  return ROMAN.test(word) ? romanValue(word) : null;
}

function fullYear(digits: string): number {
  return (Number(digits) < LAST_CENTURY ? 2000 : 1900) + Number(digits);
}

const isFullYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

/** Four digits; two with a nought in front; two of a year around the one in which the name was written. */
function yearOf(word: string, near: number | null, isFull: boolean): number | null {
  if (isFullYear(word)) return Number(word);
  if (isFull || !/^\d\d$/.test(word)) return null;
  const year = fullYear(word);
  const isNear = near !== null && Math.abs(year - near) <= 1;
  return isNear || /^0[1-9]$/.test(word) ? year : null;
}

/** Whether two digits are the end of a span of years: 2023/24. */
function endsSpan(word: string, before: string | undefined): boolean {
  if (!/^\d\d$/.test(word) || before === undefined || !isFullYear(before)) return false;
  return (Number(before) + 1) % 100 === Number(word);
}

/** A name taken apart. */
export interface NameParts {
  /** The words that all editions share, as a slug. */
  readonly canonical: string;
  /** The number of the edition that stands in the name, in figures, Roman numerals or words. */
  readonly edition: number | null;
  /** In full, also where the name has only the last two digits. */
  readonly year: number | null;
  /** Both as written, in capitals: `2015 II`; `null` for a name that has neither. */
  readonly written: string | null;
}

/**
 * Takes year and number of the edition off the end of a name: "Joint Sea-2015 (II)" is `joint-sea`, 2, 2015; "Joint Sea
 * '15" is `joint-sea`, 2015. Two digits alone may be either: they are the year where it is `near` (the year of the
 * exercise or of the report), else the number.
 */
export function nameParts(name: string, near: number | null = null): NameParts {
  const inFull = name.replace(/(?<!\p{L})['’‘ʼ](\d\d)(?!\d)/gu, (_, digits) =>
    String(fullYear(digits)),
  );
  const words = slug(inFull).split("-");
  let edition: number | null = null;
  let year: number | null = null;
  const taken: string[] = [];
  // Beside a year in full, two digits are a number.
  const isFull = words.some(isFullYear);
  for (let last = words.at(-1); words.length > 1 && last !== undefined; last = words.at(-1)) {
    const isSpan = endsSpan(last, words.at(-2));
    const found: number | null = isSpan || year !== null ? null : yearOf(last, near, isFull);
    if (found !== null) year = found;
    else if (!isSpan && (edition !== null || editionOf(last) === null)) break;
    else if (!isSpan) edition = editionOf(last);
    words.pop();
    taken.unshift(last.toUpperCase());
  }
  return {
    canonical: words.join("-"),
    edition,
    year,
    written: taken.length > 0 ? taken.join(" ") : null,
  };
}
