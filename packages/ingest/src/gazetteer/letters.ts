/** What a UTF-16 unit is to the phrase scanner. All from `upper` on can begin a phrase. */
export const letterClass = {
  other: 0,
  space: 1,
  newline: 2,
  hyphen: 3,
  apostrophe: 4,
  stop: 5,
  /** Goes with the letter before it: combining marks, soft hyphens, joiners. */
  mark: 6,
  lower: 7,
  upper: 8,
  digit: 9,
  /** A letter of a script without case (Arabic, Hebrew, Devanagari). */
  uncased: 10,
  /** A word by itself: a letter of a script without spaces (Han, kana, Thai), or the sign for "and". */
  ideograph: 11,
} as const;

const hyphens = "-/\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const apostrophes = "'\u2018\u2019\u02bc\u02bb\u00b4\u2032`";
const spaces = "\u200b\ufeff";
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classOf(character: string): number {
  if (character === "\n") return letterClass.newline;
  if (hyphens.includes(character)) return letterClass.hyphen;
  if (apostrophes.includes(character)) return letterClass.apostrophe;
  if (character === ".") return letterClass.stop;
  if (character === "&") return letterClass.ideograph;
  if (/\p{M}|\u00ad|\u200c|\u200d/u.test(character)) return letterClass.mark;
  if (/\p{Nd}/u.test(character)) return letterClass.digit;
  if (/\p{L}/u.test(character)) return classOfLetter(character);
  if (spaces.includes(character) || /\s/u.test(character)) return letterClass.space;
  return letterClass.other;
}

function classOfLetter(character: string): number {
  if (unspaced.test(character)) return letterClass.ideograph;
  const isLower = character.toUpperCase() !== character;
  const isUpper = character.toLowerCase() !== character;
  if (isUpper) return letterClass.upper;
  return isLower || /\p{Ll}/u.test(character) ? letterClass.lower : letterClass.uncased;
}

/** The class of each UTF-16 unit; surrogates are `other`, so that no offset can split a pair. */
export const letterClasses: Uint8Array = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  classOf(String.fromCharCode(unit)),
);

/** The class of the unit at `at`; `other` outside the text. */
export function classAt(text: string, at: number): number {
  return letterClasses[text.charCodeAt(at)] ?? letterClass.other;
}

/** Whether a unit of this class is inside a word that is written with spaces around it. */
export function isWordClass(unitClass: number): boolean {
  return unitClass >= letterClass.mark && unitClass !== letterClass.ideograph;
}

const foldedLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** A word as it is compared: no diacritics, no dots, lower case, straight apostrophes. */
export function foldWord(word: string): string {
  if (word === "&") return "and";
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\u00ad|\u200c|\u200d|\./gu, "")
    .replace(/[łøđðħıßæœþ]/gu, (letter) => foldedLetters[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u02bb\u00b4\u2032`]/gu, "'");
}
