import type { CueMention, EventMention, Token } from "../mention.ts";

/** How far before a head noun its noun phrase is read, in words. */
const PHRASE_REACH = 12;

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
    "during after before since until while when where said it they he she not held hold holds holding conduct conducts conducted conducting " +
    "began begin begins started start starts launched launch launches staged stage stages host hosts hosted hosting join joins joined " +
    "ended end ends opened concluded attend attended watch watched saw sees resume resumed resumes call calls called"
  ).split(" "),
);
/** Words before "exercise" that make it a verb: "they may exercise". */
const BEFORE_VERB = new Set(
  "to will would can could may might must should shall not jointly regularly often they we who".split(
    " ",
  ),
);
const KINDS = new Set(["event:noun", "event:weak", "event:patrol"]);

/** The mention of a noun that speaks of an exercise, with its noun phrase; `null` where it is a verb here, or a weak noun without "joint". */
export function nounMention(
  sentence: number,
  cue: CueMention,
  tokens: readonly Token[],
  cues: readonly CueMention[],
): EventMention | null {
  if (!KINDS.has(cue.class) || isVerb(tokens, cue)) return null;
  const first = phraseStart(tokens, cue.first, cues);
  const inside = cues.filter((c) => c.first >= first && c.first <= cue.last);
  const has = (name: string): boolean => inside.some((c) => c.class === name);
  const is_joint = has("event:joint") || (cue.class === "event:patrol" && isTogether(cue, cues));
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
    article: isOfYear(tokens, first) ? "definite" : articleOf(determiner),
    is_joint,
    is_other: has("event:other") || isOfKind(tokens, cue.last, determiner),
    is_current: has("event:current"),
    is_generic: has("event:generic") && plural,
  };
}

/** "last year's exercises". */
function isOfYear(tokens: readonly Token[], first: number): boolean {
  const [which, unit] = [tokens[first]?.lower ?? "", tokens[first + 1]?.lower];
  return /^(?:last|next|that)$/.test(which) && unit === "year";
}

/** "flew a patrol of the same kind", "met for an exercise of this type": like the one spoken of. */
function isOfKind(tokens: readonly Token[], last: number, determiner: string): boolean {
  if (!INDEFINITE.has(determiner)) return false;
  const behind = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return /^of (?:the same|this|that) (?:kind|type|sort)\b/.test(behind.join(" "));
}

/** "went on patrol together". */
function isTogether({ last }: CueMention, cues: readonly CueMention[]): boolean {
  return cues.some((cue) => cue.class === "event:together" && cue.first === last + 1);
}

/** "each may exercise his option", "began to drill off the cape": no plural and no capital, behind a word that only a verb follows. */
function isVerb(tokens: readonly Token[], cue: CueMention): boolean {
  const word = tokens[cue.first];
  if (cue.first !== cue.last || word === undefined || word.is_capital || word.lower.endsWith("s"))
    return false;
  return BEFORE_VERB.has(tokens[cue.first - 1]?.lower ?? "") && !word.after_break;
}

function articleOf(determiner: string): EventMention["article"] {
  if (DEFINITE.has(determiner)) return "definite";
  return INDEFINITE.has(determiner) ? "indefinite" : "bare";
}

function phraseStart(tokens: readonly Token[], head: number, cues: readonly CueMention[]): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k <= PHRASE_REACH; k--) {
    const token = tokens[k];
    if (token === undefined || tokens[k + 1]?.after_break) break;
    if (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower)) return k;
    if (STOP.has(token.lower) && !isInside(k, cues)) break;
    first = k;
  }
  return first;
}

/** The "and" of "joint search and rescue training": one term that says what is trained. */
function isInside(k: number, cues: readonly CueMention[]): boolean {
  return cues.some((cue) => cue.class === "event:joint" && cue.first < k && cue.last > k);
}
