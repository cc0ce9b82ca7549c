import { isYear } from "../numbers.ts";
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
    "being having held staged conducted planned scheduled due in at off on near with between during which that who when to"
  ).split(" "),
);
/** Verbs without which "the last, in" and "the first" could be of anything. */
const STANDS = new Set(
  "was were is will took had saw came ran lasted brought involved drew followed being having held in".split(
    " ",
  ),
);
const COUNT = new Set("two three four five".split(" "));
const PRONOUNS = new Set(["one", "ones"]);

/** How a word may speak of an exercise without naming one; `null` for all other words. `shift`: a sentence that only moves the story to another time; `clause`: the same in one clause beside words for the exercise. */
export type StandInForm = "both" | "clause" | "edition" | "one" | "order" | "shift" | "time";

/** The form that the word at `k` may have by its own surroundings. */
export function formAt(scene: Scene, k: number): StandInForm | null {
  if (cueAt(scene, k, "event:edition")) return "edition";
  if (PRONOUNS.has(wordAt(scene, k)) || isThatOf(scene, k)) return "one";
  if (isLastTime(scene, k)) return "time";
  if (isBoth(scene, k)) return "both";
  return isBareOrder(scene, k) || isOfYear(scene, k) ? "order" : null;
}

/** "that of 2017". */
export function isThatOf(scene: Scene, k: number): boolean {
  return (
    wordAt(scene, k) === "that" && wordAt(scene, k + 1) === "of" && isYear(wordAt(scene, k + 2))
  );
}

/** "Both finish on June 20", "both were called off": what runs, and not who trains. */
function isBoth(scene: Scene, k: number): boolean {
  if (wordAt(scene, k) !== "both" || scene.tokens[k + 1]?.after_break) return false;
  const rest = scene.text.slice(scene.tokens[k]?.end, scene.end);
  return /^\s(?:will\s|are to\s|were to\s|also\s)?(?:finish|end|conclude|start|begin|began|ended|finished|concluded|started|open|opened|run|ran|last|lasted|took place|take place|(?:were|are|have been|be) (?:held|staged|called off|cancell?ed|postponed|put off|scheduled|planned|under way|underway|over))\b(?! (?:the|a|an|by|with))/.test(
    rest,
  );
}

/** "the one planned for 2020", "the one of 2013". */
function isOneOf(scene: Scene, k: number): boolean {
  if (wordAt(scene, k - 1) !== "the") return false;
  const far = /^(?:planned|scheduled|due)$/.test(wordAt(scene, k + 1)) ? 4 : 2;
  for (let j = k + 2; j <= k + far; j++) if (isYear(wordAt(scene, j))) return true;
  return false;
}

/** "the last time that the two met was in 2019"; not "for the first time", nor "was the first time". */
function isLastTime(scene: Scene, k: number): boolean {
  if (wordAt(scene, k) !== "time" || !isOrder(scene, k - 1)) return false;
  return DEFINITE.has(wordAt(scene, k - 2)) && wordAt(scene, k - 3) !== "for";
}

/** "last year's was smaller", "2019's took place": the year whose it is stands for the edition. */
function isOfYear(scene: Scene, k: number): boolean {
  const [word, next] = [scene.tokens[k], scene.tokens[k + 1]];
  if (word === undefined || next === undefined || !STANDS.has(next.lower)) return false;
  if (!/^['’]s\s$/.test(scene.text.slice(word.end, next.start))) return false;
  return isYear(wordAt(scene, k)) || (word.lower === "year" && isOrder(scene, k - 1));
}

/** "the first was held", "their second, in May,", "its predecessor": an order word with an article before and no noun behind. */
function isBareOrder(scene: Scene, k: number): boolean {
  if (!isOrder(scene, k) || !DEFINITE.has(wordAt(scene, k - 1))) return false;
  // "the previous two were held in 2008 and 2009"
  const next = scene.tokens[COUNT.has(wordAt(scene, k + 1)) ? k + 2 : k + 1];
  if (next === undefined) return false;
  if (
    /^of (?:the (?:series|name|kind)|its kind)\b/.test(
      scene.text.slice(next.start, next.start + 20),
    )
  )
    return true;
  if (next.after_break)
    return (
      (k === 1 && /\b(?:19|20)\d\d\b/.test(scene.text.slice(next.start, scene.end))) ||
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
  if (marked || isOneOf(scene, k)) return true;
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
