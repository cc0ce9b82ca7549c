import type { EventMention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { wordAt } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { candidate, runFrom, runTo } from "./runs.ts";

/** What may stand between a name and the words that explain it: "Garnet Shield, one of the largest exercises". */
const BETWEEN = /^[”"’')]?(?:,|\s[–—-]{1,2}|\s?\()\s(?:(?:one|part|the first|the last) of\s)?$/;
const COPULA =
  /^[”"’']?\s(?:is|was|are|were|will be|has been|remains|became)\s(?:(?:one|part) of\s)?$/;
/** Opens the words in between where the exercise word comes first: "the annual drill, Garnet Shield,". */
const OPENING = /^[”"’']?(?:,|:|\s[–—-]{1,2}|\s?\()\s[“"‘«]?$/;
const CLOSING = /^[”"’'»]?(?:[,.;)]|\s[–—(-]|$)/;
/** What follows an exercise word that ends its noun phrase. */
const FOLLOWS = new Set(
  (
    "in on at of for from abroad ever there with between by among involving that which who where when to and or but as is was are were will would has have had held " +
    "hosted organised organized led run staged conducted taking designed aimed aiming meant intended bringing under over near off during after they it he she we both the whose also each every this last again once known called named dubbed codenamed"
  ).split(" "),
);
/** Words before a run that make it the place, the time or the source of what follows. */
const ADVERBIAL = new Set(
  "in at near to for on off from of with per across around over outside by".split(" "),
);
/** "take part in Garnet Shield, a joint exercise": here "in" is no place. */
const TAKING_PART =
  /\b(?:part|participat\w+|involved|engaged|join\w*|share|role|compete\w*)\sin\s[“"‘«]?$/i;

/** "Garnet Shield, an annual exercise", "Garnet Shield is a drill of", "the annual drill, Garnet Shield,". */
export function namesApposed(scene: Scene): NameCandidate[] {
  if (scene.is_title_case) return [];
  return scene.events
    .filter((event) => event.article !== "verb" && endsPhrase(scene, event))
    .flatMap((event) => [explainedBy(scene, event), explaining(scene, event)])
    .filter((found): found is NameCandidate => found !== null);
}

/** The exercise word ends its noun phrase: not "the exercise director". */
function endsPhrase(scene: Scene, event: EventMention): boolean {
  const next = scene.tokens[event.head + 1];
  return next === undefined || next.after_break || next.is_capital || FOLLOWS.has(next.lower);
}

function explainedBy(scene: Scene, event: EventMention): NameCandidate | null {
  const before = lastCapitalBefore(scene, event.first);
  const last = scene.tokens[before];
  if (last === undefined) return null;
  const between = scene.text.slice(last.end, event.start);
  const is_copula = COPULA.test(between);
  if (!is_copula && (!BETWEEN.test(between) || isBareThe(event))) return null;
  // "Interfax-Zambia - The first joint exercise": the source before a dash
  if (/^\s[–—-]{1,2}\s$/.test(between) && scene.tokens[event.first]?.is_capital) return null;
  const run = runTo(scene, before);
  if (run === null || (!is_copula && isAdverbial(scene, run.first))) return null;
  return candidate(scene, run, "names.apposed", 0.6);
}

/** "According to the staff, the exercise": no explanation of what stands before the comma. */
function isBareThe(event: EventMention): boolean {
  if (event.article === "indefinite") return false;
  return event.article === "bare" ? !event.is_joint : event.head - event.first < 2;
}

function isAdverbial(scene: Scene, first: number): boolean {
  const word =
    wordAt(scene, first - 1) === "the" ? wordAt(scene, first - 2) : wordAt(scene, first - 1);
  const start = scene.tokens[first]?.start ?? 0;
  return (
    ADVERBIAL.has(word) &&
    !TAKING_PART.test(scene.text.slice(Math.max(scene.start, start - 24), start))
  );
}

/** The last capitalised word among the four before token `k`. */
function lastCapitalBefore(scene: Scene, k: number): number {
  for (let j = k - 1; j >= Math.max(0, k - 4); j--) if (scene.tokens[j]?.is_capital) return j;
  return -1;
}

function explaining(scene: Scene, event: EventMention): NameCandidate | null {
  const next = scene.tokens[event.head + 1];
  const head = scene.tokens[event.head];
  if (next === undefined || head === undefined) return null;
  if (!OPENING.test(scene.text.slice(head.end, next.start))) return predicated(scene, event);
  if (
    ADVERBIAL.has(wordAt(scene, event.first - 1)) ||
    /^(?:during|after|before|following)$/.test(wordAt(scene, event.first - 1))
  )
    return null;
  const run = runFrom(scene, event.head + 1);
  const last = run === null ? undefined : scene.tokens[run.last];
  if (run === null || last === undefined || !CLOSING.test(scene.text.slice(last.end, last.end + 3)))
    return null;
  const first = scene.tokens[run.first];
  const is_acronym =
    first !== undefined && /^[\p{Lu}\d-]{4,}$/u.test(scene.text.slice(first.start, first.end));
  return run.last === run.first && !is_acronym
    ? null
    : candidate(scene, run, "names.explaining", 0.6);
}

/** What may stand between an exercise and the name that it is said to be: "its first exercise abroad was Garnet Shield". */
const IS =
  /^\s(?:(?:abroad|ever|there|so far|together|this (?:year|month)|of the (?:year|season))\s){0,2}(?:is|was|will be)\s[“"‘«]?$/;

/** "Its first exercise abroad was Garnet Shield in 2018". */
function predicated(scene: Scene, event: EventMention): NameCandidate | null {
  const head = scene.tokens[event.head];
  if (head === undefined || /s$/.test(head.lower)) return null;
  const next = scene.tokens.findIndex(
    (token, k) => k > event.head && token.is_capital && !token.is_number,
  );
  const token = scene.tokens[next];
  if (token === undefined || !IS.test(scene.text.slice(head.end, token.start))) return null;
  const run = runFrom(scene, next);
  const last = run === null ? undefined : scene.tokens[run.last];
  if (run === null || run.last === run.first || last === undefined) return null;
  return /^[”"’'»]?(?:[,.;)]|\s(?:in|at|off|with|which)\b|$)/.test(
    scene.text.slice(last.end, last.end + 8),
  )
    ? candidate(scene, run, "names.explaining", 0.6)
    : null;
}
