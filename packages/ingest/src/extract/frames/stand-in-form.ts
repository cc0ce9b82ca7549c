import { cueAt, type Scene, wordAt } from "../scene.ts";

/** How many words of its noun phrase may stand before a stand-in. */
const REACH = 5;
const DETERMINERS = new Set(
  "the this that these those its their a an another two three four five several some such".split(
    " ",
  ),
);
/** Words that make a noun phrase definite. */
export const DEFINITE = new Set("the this that these those its their".split(" "));
/** What may follow "one", "the first", "the last" where no noun does. */
const FOLLOWS = new Set(
  (
    "was were is are will would took takes had has came comes saw ran lasted brought involved drew followed dates happened ended began " +
    "being having held staged conducted in at off on near with between during which that who when to"
  ).split(" "),
);
/** Verbs without which "the last, in" and "the first" could be of anything. */
const STANDS = new Set(
  "was were is will took had saw came ran lasted brought involved drew followed being having held in".split(
    " ",
  ),
);
const PRONOUNS = new Set(["one", "ones"]);

/** How a word may speak of an exercise without naming one; `null` for all other words. `shift`: a sentence that only moves the story to another time. */
export type StandInForm = "edition" | "one" | "order" | "shift";

/** The form that the word at `k` may have by its own surroundings. */
export function formAt(scene: Scene, k: number): StandInForm | null {
  if (cueAt(scene, k, "event:edition")) return "edition";
  if (PRONOUNS.has(wordAt(scene, k))) return "one";
  return isBareOrder(scene, k) ? "order" : null;
}

/** "the first was held", "their second, in May,", "its predecessor": an order word with an article before and no noun behind. */
function isBareOrder(scene: Scene, k: number): boolean {
  if (!isOrder(scene, k) || !DEFINITE.has(wordAt(scene, k - 1))) return false;
  const next = scene.tokens[k + 1];
  if (next === undefined) return false;
  if (next.after_break)
    return (
      STANDS.has(next.lower) ||
      /^(?:for|in|at|during)$/.test(wordAt(scene, k - 2)) ||
      /^[,]\s(?:in|on|a|last|one|two|three)\b/.test(
        scene.text.slice(scene.tokens[k]?.end, next.end),
      )
    );
  return STANDS.has(next.lower);
}

/** Whether the word at `k` puts editions in order: "first", "last", "previous". */
export function isOrder(scene: Scene, k: number): boolean {
  return cueAt(scene, k, "event:order");
}

/** Whether "one" stands for an exercise: "a similar one", "the first one", "another one in May", "after one in October". */
export function isPronoun(scene: Scene, k: number, first: number, marked: boolean): boolean {
  const next = scene.tokens[k + 1];
  if (next !== undefined && !next.after_break && !FOLLOWS.has(next.lower)) return false;
  if (marked) return true;
  return (
    first === k &&
    wordAt(scene, k + 1) === "in" &&
    /^(?:after|since|like|unlike|and)$/.test(wordAt(scene, k - 1))
  );
}

/** First token of the noun phrase that ends at `head`. */
export function phraseStart(scene: Scene, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= REACH; k--) {
    if (scene.tokens[k + 1]?.after_break) break;
    const word = wordAt(scene, k);
    if (DETERMINERS.has(word)) return k;
    if (!isOrder(scene, k) && !cueAt(scene, k, "event:") && !scene.tokens[k]?.is_number) break;
    first = k;
  }
  return first;
}
