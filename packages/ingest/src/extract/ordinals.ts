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
    const value = valueOf(token.lower);
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

function valueOf(word: string): number | null {
  if (FIRST.has(word)) return 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return digits === null ? (NAMES.get(word) ?? null) : Number(digits[1]);
}

function countsEditions(scene: Scene, at: number, word: string): boolean {
  for (let k = at + 1; k <= at + REACH; k++) {
    const next = scene.tokens[k];
    if (next === undefined || (next.after_break && k > at + 1)) break;
    const event = scene.events.find((e) => e.head === k);
    if (event !== undefined) return !isLimited(scene, k);
    if (EDITION.has(next.lower) || (next.lower === "of" && wordAt(scene, k + 1) === "its"))
      return true;
    if (STOP.has(next.lower) || (next.lower === "air" && wordAt(scene, k + 1) === "force")) break;
  }
  const alone = scene.tokens[at + 1] === undefined || scene.tokens[at + 1]?.after_break === true;
  if (alone && OWN.has(wordAt(scene, at - 1)) && !FIRST.has(word)) return true;
  return FIRST.has(word) && scene.events.length > 0;
}
