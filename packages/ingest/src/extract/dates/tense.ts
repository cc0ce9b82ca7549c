import { walkBack } from "./clause.ts";
import { isMoved } from "./cues.ts";

/** Whether the clause tells of what was or of what is to come. */
export type Tense = "past" | "future";

/** `plan` is future unless it is told as past ("was to begin"); `report` is past for the weekday beside it. */
type Cue = Tense | "plan" | "report";

function cues(cue: Cue, words: string): readonly [string, Cue][] {
  return words.split(" ").map((word) => [word, cue]);
}

/** One word that tells the tense by itself. */
const CUES: ReadonlyMap<string, Cue> = new Map([
  ...cues(
    "future",
    "will would shall ll upcoming forthcoming begins starts opens ends concludes closes runs lasts continues launches kicks wraps winds finishes culminates",
  ),
  ...cues(
    "plan",
    "begin start open launch scheduled slated due planned plan plans intend intends expected expects",
  ),
  ...cues(
    "past",
    "was were had has have did got took began opened ended held conducted kicked launched concluded ran started finished participated joined wrapped completed carried trained sent met came went saw hosted lasted staged since practised practiced commenced",
  ),
  ...cues(
    "report",
    "said says told announced announces reported reports reporting statement according confirmed added noted released agreed decided met signed",
  ),
]);

/** "to hold", "to be held", "to begin". */
const PLANNED_VERBS = new Set(
  "be have begin start open kick take host hold stage conduct launch join end conclude run last close carry participate send get finish".split(
    " ",
  ),
);
const PLACES = new Set(["to", "until", "till", "for"]);

/** Words that tell the tense together with the next one: "is set", "won't", "gets under way", "moved to". */
const PAIRS: ReadonlyMap<string, readonly [Cue, ReadonlySet<string>]> = new Map([
  ["to", ["plan", PLANNED_VERBS]],
  ["is", ["future", new Set(["to", "going", "about"])]],
  ["are", ["future", new Set(["to", "going", "about"])]],
  ["set", ["plan", PLACES]],
  ["won", ["future", new Set(["t"])]],
  ["get", ["future", new Set(["under"])]],
  ["gets", ["future", new Set(["under", "going", "underway"])]],
  ["there", ["future", new Set(["is"])]],
  ["going", ["plan", new Set(["to"])]],
  ["take", ["future", new Set(["place"])]],
  ["takes", ["future", new Set(["place"])]],
  ["moved", ["future", PLACES]],
  ["off", ["future", new Set(["until", "till"])]],
  ["postponed", ["future", PLACES]],
  ["rescheduled", ["future", PLACES]],
  ["shifted", ["future", PLACES]],
  ["delayed", ["future", PLACES]],
]);
/** Past tenses that are participles too. */
const PARTICIPLE = /(?:ed|held|sent|met)$/;
const PAST_PLAN = new Set("was were been had did".split(" "));
const PRESENT = new Set(["is", "are", "be", "being"]);
const ADJECTIVES = new Set(
  "united combined armed allied shared limited guided mixed planned indeed based so-called".split(
    " ",
  ),
);
const ADVERBS = new Set("originally initially first also now still once previously".split(" "));

/** "was to have begun", "would have lasted"; "is said to have begun" is past. */
const HAVE =
  /\b(?:(?:was|were|been|due)\s(?:\w+\s)?to|would|should|(will))\s(?:\w+ly\s)?have\s[^.;,:]{0,60}$/i;
const MOVED_TO =
  /\b(?:moved?|rescheduled?|shifted|delayed|pushed|postponed|put\s(?:back|off)|announced)\b[^.;,]{0,60}\s(?:to|until|till|for)\s(?:(?:the|early|late|mid|end|beginning|of)[\s-]){0,4}$/i;

function cueOf(word: string, next: string): Cue | null {
  const pair = PAIRS.get(word);
  if (pair?.[1].has(next)) return pair[0];
  return CUES.get(word) ?? null;
}

function tenseOf(cue: Cue | null, isWeekday: boolean): Tense | null {
  if (cue === "report") return isWeekday ? "past" : null;
  return cue === "plan" ? "future" : cue;
}

function tenseBefore(text: string, start: number, isWeekday: boolean): Tense | "open" | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const fixed = movedTense(before) ?? haveTense(before);
  if (fixed !== null) return fixed;
  let isPlan = false;
  let isOver = false;
  const told = walkBack<Tense | "open">(text, start, 160, (word, next) => {
    // "will be held" is not "held": the auxiliary decides
    if (isOver && word !== "be") return "past";
    const cue = cueOf(word, next);
    if (cue === "plan" && !isWeekday) isPlan = true;
    else if (isPlan) return planTense(word);
    isOver = cue === "past" && PARTICIPLE.test(word);
    return isOver || isPlan ? null : tenseOf(cue, isWeekday);
  });
  return told ?? (isOver ? "past" : null);
}

/** "was to have begun", "would have lasted": no past, it may lie on either side. */
function haveTense(before: string): Tense | "open" | null {
  const match = HAVE.exec(before);
  if (match === null) return null;
  return match[1] === undefined ? "open" : "future";
}

/** "moved from May to September": May may have been any year's, September lies ahead; so does what was announced "for" a month. */
function movedTense(before: string): Tense | "open" | null {
  if (isMoved(before)) return "open";
  const moved = MOVED_TO.exec(before);
  if (moved === null) return null;
  return /\sfrom\s/i.test(moved[0]) ? "open" : "future";
}

/** The word before "planned": "was originally planned" leaves it open. */
function planTense(word: string): Tense | "open" | null {
  if (ADVERBS.has(word)) return null;
  return PAST_PLAN.has(word) ? "open" : "future";
}

function tenseAfter(text: string, end: number, isWeekday: boolean): Tense | null {
  // what stands behind a semicolon is told of something else
  const [clause = ""] = text.slice(end, end + 120).split(";", 1);
  const words = clause.toLowerCase().split(/[^a-z]+/);
  for (const [index, word] of words.entries()) {
    const tense = tenseOf(cueOf(word, words[index + 1] ?? ""), isWeekday);
    if (tense !== null) return tense;
  }
  return null;
}

/**
 * The tense of the clause around a date: that of the nearest cue before it, at most 160 characters back, else of the
 * first one in the 120 characters after it; `null` without a cue, `open` for what was planned in the past ("was to begin
 * in May"): it may lie on either side. A verb of reporting ("said Monday") counts as past for weekdays only.
 */
export function tenseAt(
  text: string,
  start: number,
  end: number,
  isWeekday: boolean,
): Tense | "open" | null {
  const before = tenseBefore(text, start, isWeekday);
  return before ?? tenseAfter(text, end, isWeekday) ?? endingBefore(text, start);
}

/** "docked", "assembled": with no other cue, a word before the date that ends like a past tense; not "is closed", nor an adjective. */
function endingBefore(text: string, start: number): Tense | null {
  let isEnding = false;
  const told = walkBack<Tense | "present">(text, start, 60, (word) => {
    if (isEnding) return PRESENT.has(word) ? "present" : "past";
    isEnding = word.length > 4 && word.endsWith("ed") && !ADJECTIVES.has(word);
    return null;
  });
  if (told === null) return isEnding ? "past" : null;
  return told === "present" ? null : told;
}
