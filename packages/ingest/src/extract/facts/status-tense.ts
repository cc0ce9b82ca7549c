import type { Span } from "../mention.ts";
import { type Scene, tokenAt, wordAt } from "../scene.ts";
import type { Status } from "./status-value.ts";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const MODAL = set("will shall would going set scheduled expected due planned ll");
const ADVERB = set("also then now soon both be jointly first together once again not only");
const NOT = set("not never without nor");
const BE_PRESENT = set("is are has have");
const HOLDS = set(
  "hold holds conduct conducts stage stages train practise practice participate participates",
);
const PART = set("part place");
const BE_PAST = set("was were had did");
const HABIT = set("every each annual annually yearly usually always regularly often biennial");

/** Whether the verb at token `k` lies ahead: "will begin", "is to", "are then to open", "set to be held". */
export function isAhead(scene: Scene, k: number): boolean {
  for (let at = k - 1, seen = 0; at >= 0 && seen < 3; at--) {
    const word = wordAt(scene, at);
    if (word === "to") return !set("led come came began went").has(wordAt(scene, at - 1));
    if (MODAL.has(word)) return true;
    if (!ADVERB.has(word)) seen += 2;
    seen++;
  }
  return false;
}

/** "has not been cancelled", "never called off". */
export function isNegated(scene: Scene, k: number): boolean {
  return [1, 2, 3].some((step) => NOT.has(wordAt(scene, k - step)));
}

/** What the tense of the clause around an exercise says by itself; `null` for a habit and where no verb shows it. */
export function tenseVote(scene: Scene, anchor: Span): { value: Status; span: Span } | null {
  if (scene.tokens.some((token) => HABIT.has(token.lower))) return null;
  const middle = tokenAt(scene, anchor.start);
  for (let step = 0; step < scene.tokens.length; step++) {
    for (const k of step === 0 ? [middle] : [middle + step, middle - step]) {
      const token = scene.tokens[k];
      const value = token === undefined ? null : tenseOf(scene, k);
      if (token !== undefined && value !== null) return { value, span: token };
    }
  }
  return null;
}

/** "hold", "takes part": the present of holding, not "to hold". */
function isPresent(scene: Scene, k: number): boolean {
  const word = wordAt(scene, k);
  if (word === "take" || word === "takes") {
    if (!PART.has(wordAt(scene, k + 1))) return false;
  } else if (!HOLDS.has(word)) return false;
  return wordAt(scene, k - 1) !== "to" && !isAhead(scene, k);
}

function tenseOf(scene: Scene, k: number): Status | null {
  const word = wordAt(scene, k);
  const next = wordAt(scene, k + 1);
  if (word === "will" || word === "would" || word === "shall") return "announced";
  if (isPresent(scene, k)) return "ongoing";
  if (BE_PRESENT.has(word)) return next === "to" ? "announced" : "ongoing";
  if (!BE_PAST.has(word)) return null;
  if (next === "to") return "announced";
  return next.endsWith("ing") ? "ongoing" : "completed";
}
