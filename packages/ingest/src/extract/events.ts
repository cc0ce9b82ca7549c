import type { CueMention, EventMention, Token } from "./mention.ts";

/** How far before a head noun its noun phrase is read, in words. */
const PHRASE_REACH = 12;
/** How far apart a verb of training and its "together" may stand, in words. */
const TOGETHER_REACH = 9;

const DEFINITE = new Set(["the", "this", "these", "those", "that", "their", "its", "both"]);
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "one",
  "some",
  "several",
  "two",
  "three",
  "four",
]);
const STOP = new Set(
  (
    "in on at of for from with by to into as and or but that which who will would has have had was were is are be been " +
    "during after before since until while when where said it they he she not held hold holds conduct conducted"
  ).split(" "),
);

/**
 * Finds the nouns and verbs that speak of an exercise or a patrol. Words come from the cues `event:noun`, `event:weak` (counts only beside a
 * word such as "joint"), `event:patrol`, `event:verb` and `event:patrol-verb` (count only with an `event:together`), less what `event:not` covers.
 */
export function findEvents(
  sentence: number,
  tokens: readonly Token[],
  cues: readonly CueMention[],
): EventMention[] {
  const blocked = cues.filter((cue) => cue.class === "event:not");
  const together = cues.filter((cue) => cue.class === "event:together");
  const found: EventMention[] = [];
  for (const cue of cues) {
    if (!cue.class.startsWith("event:") || isBlocked(cue, blocked)) continue;
    const mention = cue.class.endsWith("verb")
      ? verbMention(sentence, cue, tokens, together)
      : nounMention(sentence, cue, tokens, cues);
    const previous = found.at(-1);
    if (mention === null || (previous !== undefined && previous.end >= mention.end)) continue;
    found.push(mention);
  }
  return found;
}

function isBlocked(cue: CueMention, blocked: readonly CueMention[]): boolean {
  return blocked.some((b) => b.first <= cue.first && b.last >= cue.first);
}

function verbMention(
  sentence: number,
  cue: CueMention,
  tokens: readonly Token[],
  together: readonly CueMention[],
): EventMention | null {
  const partner = together.find(
    (t) => t.first > cue.first - 3 && t.first - cue.last <= TOGETHER_REACH,
  );
  if (partner === undefined && !hasPartner(tokens, cue.last) && !hasPair(tokens, cue.first))
    return null;
  return {
    kind: cue.class === "event:patrol-verb" ? "patrol" : "exercise",
    sentence,
    start: cue.start,
    end: cue.end,
    head: cue.first,
    first: cue.first,
    article: "verb",
    is_joint: true,
    is_other: false,
    is_current: false,
    is_generic: false,
  };
}

/** "training with the Tajiks", "drilled alongside their Egyptian colleagues": a capitalised partner behind "with". */
function hasPartner(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + 5; k++) {
    const token = tokens[k];
    if (token === undefined || token.after_break) return false;
    if (token.lower !== "with" && token.lower !== "alongside") continue;
    return [1, 2, 3].some((step) => tokens[k + step]?.is_capital === true);
  }
  return false;
}

/** "the Chinese and the Russians trained in Shandong": two capitalised subjects right before a verb in the past tense. */
function hasPair(tokens: readonly Token[], verb: number): boolean {
  if (!tokens[verb]?.lower.endsWith("ed")) return false;
  const and = [1, 2, 3, 4].map((k) => verb - k).find((k) => tokens[k]?.lower === "and");
  if (and === undefined) return false;
  const after = tokens.slice(and + 1, verb).some((t) => t.is_capital);
  const before = tokens.slice(Math.max(0, and - 3), and).some((t) => t.is_capital);
  return after && before;
}

function nounMention(
  sentence: number,
  cue: CueMention,
  tokens: readonly Token[],
  cues: readonly CueMention[],
): EventMention | null {
  if (!["event:noun", "event:weak", "event:patrol"].includes(cue.class)) return null;
  const first = phraseStart(tokens, cue.first);
  const inside = cues.filter((c) => c.first >= first && c.first <= cue.last);
  const has = (name: string): boolean => inside.some((c) => c.class === name);
  const is_joint = has("event:joint");
  if (cue.class === "event:weak" && !is_joint) return null;
  const determiner = tokens[first]?.lower ?? "";
  const plural = tokens[cue.last]?.lower.endsWith("s") ?? false;
  return {
    kind: cue.class === "event:patrol" ? "patrol" : "exercise",
    sentence,
    start: tokens[first]?.start ?? cue.start,
    end: cue.end,
    head: cue.last,
    first,
    article: articleOf(determiner),
    is_joint,
    is_other: has("event:other"),
    is_current: has("event:current"),
    is_generic: has("event:generic") && plural,
  };
}

function articleOf(determiner: string): EventMention["article"] {
  if (DEFINITE.has(determiner)) return "definite";
  return INDEFINITE.has(determiner) ? "indefinite" : "bare";
}

function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= PHRASE_REACH; k--) {
    const token = tokens[k];
    if (token === undefined || tokens[k + 1]?.after_break) break;
    if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower)) return k;
    if (STOP.has(token.lower)) break;
    first = k;
  }
  return first;
}
