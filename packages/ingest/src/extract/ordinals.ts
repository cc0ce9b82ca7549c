import type { OrdinalMention } from "./mention.ts";
import { type Scene, wordAt } from "./scene.ts";

const NAMES = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth " +
    "eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, k) => [word, k + 1]),
);
const FIRST = new Set(["inaugural", "maiden"]);
const EDITION = new Set([
  "edition",
  "iteration",
  "round",
  "instalment",
  "installment",
  "session",
  "version",
  "activity",
  "event",
]);
/** How many words may stand between the ordinal and what it counts: "third joint missile defence exercise". */
const REACH = 6;
/** "the present exercise is their seventh". */
const OWN = new Set(["their", "its", "the"]);
const STOP = new Set(
  "day days phase stage time in on of week year half quarter part world round month person leg army fleet corps since".split(
    " ",
  ),
);

/** Finds the ordinals of one sentence that may count editions. */
export function findOrdinals(scene: Scene): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (const [at, token] of scene.tokens.entries()) {
    const value = ordinalValue(token.lower);
    if (value === null || value > 99) continue;
    const is_edition = countsEditions(scene, at, token.lower);
    found.push({ value, at, start: token.start, end: token.end, is_edition });
  }
  return found;
}

/** "the first exercise in China since 2019", "the first with tanks": first only in some respect. */
function isLimited(scene: Scene, head: number): boolean {
  for (let k = head + 1; k <= head + 12; k++) {
    if (scene.tokens[k] === undefined) return false;
    if (wordAt(scene, k) === "since") return true;
  }
  return false;
}

function ordinalValue(word: string): number | null {
  if (FIRST.has(word)) return 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return digits === null ? (NAMES.get(word) ?? null) : Number(digits[1]);
}

function countsEditions(scene: Scene, at: number, word: string): boolean {
  for (let k = at + 1; k <= at + REACH; k++) {
    const verdict = verdictAt(scene, k, at);
    if (verdict !== null) return verdict || isBare(scene, at, word);
  }
  return isBare(scene, at, word);
}

/** What the word at `k` says of an ordinal before it: `true` counts editions, `false` counts something else, `null` tells nothing. */
function verdictAt(scene: Scene, k: number, at: number): boolean | null {
  const next = scene.tokens[k];
  if (next === undefined || (next.after_break && k > at + 1)) return false;
  if (scene.events.some((event) => event.head === k)) return !isLimited(scene, k);
  const behind = wordAt(scene, k + 1);
  if (EDITION.has(next.lower) || (next.lower === "of" && behind === "its")) return true;
  return STOP.has(next.lower) || (next.lower === "air" && behind === "force") ? false : null;
}

/** "The present exercise is their seventh", "the inaugural drills". */
function isBare(scene: Scene, at: number, word: string): boolean {
  if (FIRST.has(word)) return scene.events.length > 0;
  const next = scene.tokens[at + 1];
  return (next === undefined || next.after_break) && OWN.has(wordAt(scene, at - 1));
}
