import type { Token } from "./mention.ts";

const WORDS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, k) => [word, (k + 2) * 10]),
);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** Whether a word is a year of our time in four digits. */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** Nothing that an article counts in an exercise is more than this. */
const LARGEST = 100_000_000;

/** A number in words or digits that ends at token `k`, at most 100 million: "1,200", "1 200", "twenty-nine", "two thousand". Token positions, last inclusive. */
export function numberAt(
  tokens: readonly Token[],
  k: number,
): { value: number; first: number; last: number } | null {
  const token = tokens[k];
  if (token === undefined) return null;
  if (token.is_number) return digits(tokens, k);
  const scale = SCALES.get(token.lower);
  if (scale !== undefined) {
    const before = numberAt(tokens, k - 1);
    if (before === null || before.value * scale > LARGEST) return null;
    return { value: before.value * scale, first: before.first, last: k };
  }
  return words(tokens, k);
}

function words(
  tokens: readonly Token[],
  k: number,
): { value: number; first: number; last: number } | null {
  const word = tokens[k]?.lower ?? "";
  const unit = WORDS.get(word);
  const tens = TENS.get(tokens[k - 1]?.lower ?? "");
  if (unit !== undefined && unit < 10 && tens !== undefined)
    return { value: tens + unit, first: k - 1, last: k };
  const value = unit ?? TENS.get(word);
  return value === undefined ? null : { value, first: k, last: k };
}

/** Digits with thousands set apart by comma, full stop or a space ("1 200"). Years and decimals are left as they are. */
function digits(
  tokens: readonly Token[],
  k: number,
): { value: number; first: number; last: number } | null {
  const text = tokens[k]?.lower ?? "";
  const before = tokens[k - 1];
  const grouped = /^\d{3}$/.test(text) && before !== undefined && /^\d{1,3}$/.test(before.lower);
  if (grouped && (tokens[k]?.start ?? 0) - before.end === 1) {
    return { value: Number(before.lower + text), first: k - 1, last: k };
  }
  if (/^\d{1,3}(?:[.,]\d{3}){1,2}$/.test(text)) {
    const value = Number(text.replace(/[.,]/g, ""));
    return value > LARGEST ? null : { value, first: k, last: k };
  }
  return /^\d{1,7}$/.test(text) ? { value: Number(text), first: k, last: k } : null;
}
