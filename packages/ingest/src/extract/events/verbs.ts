import type { CueMention, EventMention, Token } from "../mention.ts";

/** How far apart a verb of training and its "together" may stand, in words. */
const TOGETHER_REACH = 9;
/** How far before a verb the "and" of its two subjects may stand, in words. */
const PAIR_REACH = 6;
/** How far before a verb the words that count its subjects may stand, in words. */
const SUBJECT_REACH = 5;
const AUXILIARY = new Set("are is were was been be will would to have has had".split(" "));

/** The mention of a verb that speaks of training together: with a "together", a partner or two subjects; `null` otherwise. */
export function verbMention(
  sentence: number,
  cue: CueMention,
  tokens: readonly Token[],
  cues: readonly CueMention[],
): EventMention | null {
  if (!isWithForces(cue, cues)) return null;
  const is_shared =
    isTogether(cue, cues) ||
    hasPartner(tokens, cue.last) ||
    hasPair(tokens, cue) ||
    isOfSeveral(tokens, cue, cues);
  if (!is_shared) return null;
  const kind = cue.class === "event:patrol-verb" || cue.class === "event:flight-verb";
  return {
    kind: kind ? "patrol" : "exercise",
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

/** Ministers sail and fly too: ships or aircraft have to be in the sentence. */
function isWithForces(cue: CueMention, cues: readonly CueMention[]): boolean {
  if (cue.class !== "event:sail-verb" && cue.class !== "event:flight-verb") return true;
  return cues.some((other) => other.class.startsWith("force:"));
}

function isTogether(cue: CueMention, cues: readonly CueMention[]): boolean {
  return cues.some(
    (other) =>
      other.class === "event:together" &&
      other.first > cue.first - 3 &&
      other.first - cue.last <= TOGETHER_REACH,
  );
}

const PARTNER = new Set(["with", "alongside", "beside"]);

/** "training with the Tajiks", "drilled alongside their Egyptian colleagues": a capitalised partner behind "with". */
function hasPartner(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + 5; k++) {
    const token = tokens[k];
    if (token === undefined || token.after_break) return false;
    if (!PARTNER.has(token.lower)) continue;
    return [1, 2, 3].some((step) => tokens[k + step]?.is_capital === true);
  }
  return false;
}

/** "the Chinese and the Russians trained in Shandong", "Norwegian and Swedish troops are exercising": two capitalised subjects before a finite verb. */
function hasPair(tokens: readonly Token[], cue: CueMention): boolean {
  const verb = cue.first;
  if (!isFiniteVerb(tokens, verb)) return false;
  for (let k = verb; k > Math.max(0, verb - PAIR_REACH); k--) {
    if (tokens[k]?.after_break) return false;
    if (tokens[k - 1]?.lower !== "and") continue;
    const after = tokens.slice(k, verb).some((token) => token.is_capital);
    const before = tokens.slice(Math.max(0, k - 4), k - 1).some((token) => token.is_capital);
    return after && before;
  }
  return false;
}

/** "the two sides also trained", "both navies are exercising": the subject counts those who do. */
function isOfSeveral(
  tokens: readonly Token[],
  { first }: CueMention,
  cues: readonly CueMention[],
): boolean {
  if (!isFiniteVerb(tokens, first)) return false;
  if (isCounted(tokens, first)) return true;
  return cues.some((cue) => {
    if (cue.class !== "event:several" || cue.last >= first) return false;
    if (first - cue.last > SUBJECT_REACH) return false;
    return !tokens.slice(cue.last + 1, first + 1).some((token) => token.after_break);
  });
}

const PARTIES = new Set(
  "countries nations states members sides navies armies militaries fleets forces allies partners neighbours neighbors".split(
    " ",
  ),
);
const EACH = new Set(["each", "every"]);
const ALL = new Set(["all", "both"]);
const COUNT = new Set("two three four five six seven eight nine ten pair trio".split(" "));

/** "every member drilled", "18 countries were to train", "the two exercised": counted, but by no fixed words. */
function isCounted(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(1, verb - SUBJECT_REACH); k--) {
    if (tokens[k + 1]?.after_break) return false;
    const isNear = k >= verb - 3;
    if (isCount(tokens[k - 1], tokens[k]?.lower ?? "", isNear)) return true;
  }
  return false;
}

function isCount(before: Token | undefined, word: string, isNear: boolean): boolean {
  if (before === undefined) return false;
  const { lower, is_number } = before;
  if (COUNT.has(word)) return isNear && lower === "the";
  if (word === "member" || word === "state") return EACH.has(lower);
  return PARTIES.has(word) && (is_number || COUNT.has(lower) || ALL.has(lower));
}

function isFiniteVerb(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? "";
  return /(?:ed|ew)$/.test(word) || AUXILIARY.has(tokens[verb - 1]?.lower ?? "");
}
