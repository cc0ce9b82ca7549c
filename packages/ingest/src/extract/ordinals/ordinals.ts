import type { OrdinalMention, Span } from "../mention.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import { isLimited } from "./limits.ts";
import { countWithPresent, EDITION, MAIDEN, type OrdinalValue, ordinalAt } from "./value.ts";

/** What counts editions only beside a word for the first of all ("inaugural activity") or "such". */
const VAGUE = new Set(
  "activity event time flight sortie voyage sailing outing patrol mission meeting".split(" "),
);
/** How many words may stand between the ordinal and what it counts: "third joint missile defence exercise". */
const REACH = 7;
/** "the present exercise is their seventh". */
const OWN = new Set(["their", "its", "the"]);
const STOP = new Set(
  (
    "day days phase stage on week year half quarter part world month person leg army fleet corps since division brigade regiment battalion " +
    "squadron batch group contingent country nation ship vessel aircraft half-year anniversary largest biggest most session serial wave team attempt"
  ).split(" "),
);
/** Verbs of taking part: "India joined the exercise for the first time" counts no editions. */
const JOINING =
  /\b(?:join\w*|tak\w+ part|took part|participat\w+|attend\w*|involv\w+|includ\w+|us(?:e|es|ed|ing)|deploy\w*|sen[dt]s?|invit\w+|featur\w+|open\w* to|hosts?|hosted|led|leads)\b/i;

/** "This is the 37th time that the command runs the drill". */
const THIS_IS = /\b(?:this|it)\s(?:is|was|will be)\sthe\s(?:\S+\s)?$/i;
/** "It was the fourth time that the two practised", "It's the first time for both to hold such a drill". */
const IT_IS = /^[“"‘]?(?:this|it)(?:['’]s|\s(?:is|was|will be))\sthe\s(?:very\s)?(?:\S+\s)?$/i;
const THEY_HELD =
  /^(?:that |for |when )?(?:the (?:two|three|four|five|neighbou?rs|allies|pair|navies|armies|countries|sides|militaries)|both|they)\b[^.;]{0,40}?\b(?:hold|held|train|trained|met|meet|practi[sc]ed?|drill|drilled|exercise|exercised|conduct(?:ed)?|sailed|patrolled|flew|staged?)\b/;

/** "will hold together, for the first time, the exercise", "for the first time held joint drills". */
const HOLD_BEFORE =
  /\b(?:hold|holds|holding|held|stag\w+|conduct\w*)(?:\stogether)?,?\sfor\sthe\s(?:very\s)?first\s$/i;

const OBJECT = /^\s?,?\s?(?:the|a|their|joint|drills|exercises)\b/;

/** Finds the ordinals of one sentence that may count editions; `names` are those of exercises in it. */
export function findOrdinals(scene: Scene, names: readonly Span[]): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (const [k, token] of scene.tokens.entries()) {
    const present = countWithPresent(scene, k);
    const value = present ?? ordinalAt(scene, k);
    if (value === null || value.value > 99 || value.value < 1) continue;
    const is_edition = present !== null || countsEditions(scene, value, names);
    const start = scene.tokens[value.first]?.start ?? token.start;
    found.push({ value: value.value, at: value.last, start, end: token.end, is_edition });
  }
  return found;
}

function countsEditions(scene: Scene, ordinal: OrdinalValue, names: readonly Span[]): boolean {
  const { first, last } = ordinal;
  if (/^(?:number|no|nr)$/.test(wordAt(scene, first)) || EDITION.has(wordAt(scene, first)))
    return true;
  if (wordAt(scene, last + 1) === "or" && wordAt(scene, last + 2) === "so") return false;
  const named = nameBehind(scene, last, names);
  if (named !== null) return !isLimited(scene, named.end);
  const is_named = names.length > 0;
  for (let k = last + 1; k <= last + REACH; k++) {
    const verdict = verdictAt(scene, k, ordinal);
    if (verdict === null) continue;
    const end = scene.tokens[k]?.end ?? scene.end;
    return (verdict && !isLimited(scene, end)) || isBare(scene, ordinal, is_named);
  }
  return isBare(scene, ordinal, is_named);
}

/** "the fifth Garnet Shield", "this is the tenth annual Garnet Shield": the name that an ordinal stands before. */
function nameBehind(scene: Scene, last: number, names: readonly Span[]): Span | null {
  const end = scene.tokens[last]?.end ?? scene.end;
  // "the first phase of Garnet Shield" counts its parts
  if (STOP.has(wordAt(scene, last + 1))) return null;
  return (
    names.find(
      ({ start }) =>
        start > end && /^\s(?:\p{Ll}+\s){0,2}[“"‘'«]?$/u.test(scene.text.slice(end, start)),
    ) ?? null
  );
}

/** What the word at `k` says of an ordinal before it: `true` counts editions, `false` counts something else, `null` tells nothing. */
function verdictAt(scene: Scene, k: number, ordinal: OrdinalValue): boolean | null {
  const { first, last, value } = ordinal;
  const next = scene.tokens[k];
  if (next === undefined || (next.after_break && k > last + 1)) return false;
  const is_such = wordAt(scene, last + 1) === "such";
  if (scene.events.some((event) => event.head === k && event.article !== "verb"))
    return is_such || !/^an?$/.test(wordAt(scene, first - 1));
  if (EDITION.has(next.lower)) return true;
  if (next.lower === "time") return isTimeOfHolding(scene, k, value);
  if (VAGUE.has(next.lower)) return is_such || MAIDEN.has(wordAt(scene, last));
  if (STOP.has(next.lower) || (next.lower === "air" && wordAt(scene, k + 1) === "force"))
    return false;
  return k === last + 1 ? besideOf(scene, k) : ofItsKind(scene, k);
}

/** "the fifth in a series", "the tenth between the two", "the first of two". */
function besideOf(scene: Scene, k: number): boolean | null {
  const word = wordAt(scene, k);
  if (word === "between") return true;
  if (word === "in" && wordAt(scene, k + 1) === "which")
    return /^(?:the (?:two|three|four|five)|both|they)\b.{0,60}\btogether\b/.test(
      textFrom(scene, k + 2),
    );
  if (word === "in")
    return /^(?:a|the|this) (?:series|line|string|succession)\b/.test(textFrom(scene, k + 1));
  if (
    word === "of" &&
    /^(?:\d+|two|three|four|five|six|several|many)\b/.test(textFrom(scene, k + 1))
  )
    return false;
  return ofItsKind(scene, k);
}

function ofItsKind(scene: Scene, k: number): boolean | null {
  return /^of (?:its|(?:the|that|this) (?:kind|line|series|name|sort|type)\b)/.test(
    textFrom(scene, k),
  )
    ? true
    : null;
}

/** "held for the 29th time", "the first time that the two armies trained together". */
function isTimeOfHolding(scene: Scene, k: number, value: number): boolean {
  const before = scene.text.slice(scene.start, scene.tokens[k]?.start ?? scene.start);
  const behind = textFrom(scene, k + 1);
  if (IT_IS.test(before) && THEY_HELD.test(behind)) return true;
  if (scene.events.length === 0) return false;
  if (value === 1 && HOLD_BEFORE.test(before) && OBJECT.test(textBehind(scene, k))) return true;
  if (JOINING.test(before) || JOINING.test(behind.slice(0, 60))) return false;
  const is_held = scene.tokens.some((_, j) => cueAt(scene, j, "run:"));
  const is_together = scene.events.some((event) => event.is_joint);
  const is_of_it = /^(?:that )?(?:the|this) (?:exercise|drill|series|manoeuvres|maneuvers)\b/.test(
    behind,
  );
  if (value > 1) return is_held || is_together || is_of_it || THIS_IS.test(before);
  return (
    is_together &&
    /^(?:that |in (?:their |its )?history,? (?:that )?)?(?:the (?:two|three|four|five)|both|they)\b/.test(
      behind,
    )
  );
}

/** What stands behind token `k`, punctuation and all. */
function textBehind(scene: Scene, k: number): string {
  const end = scene.tokens[k]?.end ?? scene.end;
  return scene.text.slice(end, Math.min(scene.end, end + 40));
}

/** The text from token `k` on. */
function textFrom(scene: Scene, k: number): string {
  const start = scene.tokens[k]?.start ?? scene.end;
  return scene.text.slice(start, Math.min(scene.end, start + 120));
}

/** "The present exercise is their seventh", "the inaugural drills". */
function isBare(scene: Scene, { first, last }: OrdinalValue, is_named: boolean): boolean {
  const is_held = is_named || scene.events.length > 0;
  if (MAIDEN.has(wordAt(scene, last))) return is_held;
  const next = scene.tokens[last + 1];
  const is_at_sea = /^at\ssea\b/.test(textFrom(scene, last + 1));
  return (
    (next === undefined || next.after_break || is_at_sea || wordAt(scene, last + 1) === "so") &&
    OWN.has(wordAt(scene, first - 1)) &&
    is_held &&
    !isDay(scene, first)
  );
}

/** "until the 19th", "on the ninth": a day of the month, unless the words stand apart ("Garnet Shield, the 29th,") or say what it is. */
function isDay(scene: Scene, first: number): boolean {
  if (wordAt(scene, first - 1) !== "the") return false;
  if (scene.tokens[first - 1]?.after_break) return false;
  return !/^(?:is|was|be|being|already|now|been|as|only|just)$/.test(wordAt(scene, first - 2));
}
