import { numberAt } from "../numbers.ts";
import { type Scene, wordAt } from "../scene.ts";

const NAMES = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth " +
    "eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, k) => [word, k + 1]),
);
const ROUND = new Map([
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
]);
const TENS = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
]);
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
/** Words that mean the first of a series by themselves. */
export const MAIDEN: ReadonlySet<string> = new Set(["inaugural", "maiden"]);
/** Words that count editions by what they mean. */
export const EDITION: ReadonlySet<string> = new Set(
  "edition editions iteration round instalment installment session version".split(" "),
);

/** A number in the order of editions and the tokens that say it, last inclusive. */
export interface OrdinalValue {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** "third", "21st", "twenty-first", "inaugural", "XVII edition", "edition 12", "No. 7 in the series" with its last word at token `k`. */
export function ordinalAt(scene: Scene, k: number): OrdinalValue | null {
  const word = wordAt(scene, k);
  if (MAIDEN.has(word)) return { value: 1, first: k, last: k };
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  if (digits !== null) return { value: Number(digits[1]), first: k, last: k };
  const named = NAMES.get(word) ?? ROUND.get(word);
  if (named !== undefined) {
    const tens = named < 10 ? (TENS.get(wordAt(scene, k - 1)) ?? 0) : 0;
    return { value: named + tens, first: tens > 0 ? k - 1 : k, last: k };
  }
  return romanAt(scene, k) ?? numberedAt(scene, k) ?? wordedNumberAt(scene, k);
}

/** "the XVII edition", "the Xth edition". */
function romanAt(scene: Scene, k: number): OrdinalValue | null {
  const token = scene.tokens[k];
  const letters = /^([ivxlc]{1,7})(?:th|st|nd|rd|º|°)?$/.exec(token?.lower ?? "")?.[1];
  if (letters === undefined || !token?.is_capital || !EDITION.has(wordAt(scene, k + 1)))
    return null;
  let value = 0;
  for (let at = 0; at < letters.length; at++) {
    const own = ROMAN[letters[at] ?? ""] ?? 0;
    value += own < (ROMAN[letters[at + 1] ?? ""] ?? 0) ? -own : own;
  }
  return { value, first: k, last: k };
}

/** "Garnet Shield 2024, number five,": a number in words behind a break. */
function wordedNumberAt(scene: Scene, k: number): OrdinalValue | null {
  if (wordAt(scene, k - 1) !== "number" || !scene.tokens[k - 1]?.after_break) return null;
  const next = scene.tokens[k + 1];
  if (next !== undefined && !next.after_break && !/^(?:in|of)$/.test(next.lower)) return null;
  const number = numberAt(scene.tokens, k);
  return number === null ? null : { value: number.value, first: k - 1, last: number.last };
}

/** "edition 12", "number 29 in the series", "No. 7 in the series". */
function numberedAt(scene: Scene, k: number): OrdinalValue | null {
  if (!/^\d{1,2}$/.test(wordAt(scene, k))) return null;
  const before = wordAt(scene, k - 1);
  const counts =
    EDITION.has(before) || (/^(?:number|no|nr)$/.test(before) && wordAt(scene, k + 1) === "in");
  return counts ? { value: Number(wordAt(scene, k)), first: k - 1, last: k } : null;
}

/** "six such exercises, this one included": a count that ends with the present one; its number at token `k`. */
export function countWithPresent(scene: Scene, k: number): OrdinalValue | null {
  const number = numberAt(scene.tokens, k);
  if (number === null || number.value < 2 || number.value > 99) return null;
  const counted = scene.events.find((event) => event.head > k);
  if (counted === undefined || counted.head > k + 6) return null;
  for (let j = k + 1; j < counted.head; j++) if (numberAt(scene.tokens, j) !== null) return null;
  const next = scene.tokens[number.last]?.end ?? 0;
  const rest = scene.text.slice(next, Math.min(scene.end, next + 120));
  const includes =
    /^[^.;]{0,100}?(?:\b(?:including|counting)\s(?:this|that|the (?:present|current|latest|new))\b|\b(?:this|that|the (?:present|current|latest|new)) (?:one|exercise|drill|edition|patrol)?\s?(?:is )?included\b)/.test(
      rest,
    );
  return includes ? number : null;
}
