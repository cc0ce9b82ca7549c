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

function editionOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return ROMAN.test(word) ? romanValue(word) : null;
}

function isYear(word: string): boolean {
  return /^(19|20)\d\d$/.test(word);
}

/** A name taken apart. */
export interface NameParts {
  /** The words that all editions share, as a slug. */
  readonly canonical: string;
  /** The number of the edition that stands in the name, in Arabic or Roman numerals. */
  readonly edition: number | null;
  readonly year: number | null;
  /** Both as written, in capitals: `2015 II`; `null` for a name that has neither. */
  readonly written: string | null;
}

/** Takes year and number of the edition off the end of a name: "Joint Sea-2015 (II)" is `joint-sea`, 2, 2015. */
export function nameParts(name: string): NameParts {
  const words = slug(name).split("-");
  let edition: number | null = null;
  let year: number | null = null;
  const taken: string[] = [];
  for (let last = words.at(-1); words.length > 1 && last !== undefined; last = words.at(-1)) {
    if (year === null && isYear(last)) year = Number(last);
    else if (edition === null && editionOf(last) !== null) edition = editionOf(last);
    else break;
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
