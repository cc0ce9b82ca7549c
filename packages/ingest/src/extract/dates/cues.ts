import type { DateMention } from "../mention.ts";

/** Whether the clause tells of what was or of what is to come. */
export type Tense = "past" | "future";

const TENSE = new RegExp(
  [
    "(?<future>\\b(?:will|shall|won['’]t|upcoming|forthcoming|scheduled|slated|due|planned|plans?|intends?|expected|expects)\\b",
    "['’]ll\\b",
    "\\bset\\s(?:to|for)\\b",
    "\\b(?:is|are|was|were)\\s(?:to|going\\sto|about\\sto)\\b",
    "\\bto\\s(?:be\\sheld|begin|start|open|kick|take\\splace|host|hold|stage|conduct|launch|join|end|conclude|run|last|close|carry|participate|take\\spart|send|get)\\b",
    "\\b(?:begins?|starts?|opens?|ends|concludes|closes|runs|lasts|continues|gets?\\sunder|takes?\\splace|launch|kicks?\\soff)\\b)",
    "(?<past>\\b(?:was|were|had|has|have|did|took|began|opened|ended|held|conducted|kicked|launched|concluded|closed|ran|started|finished|participated|joined|wrapped|completed|carried|trained|sent|met|came|went|saw|hosted|lasted|staged|practi[sc]ed)\\b)",
    "(?<report>\\b(?:said|says|told|announced|announces|reported|reports|reporting|statement|according|confirmed|added|noted|released)\\b)",
  ].join("|"),
  "gi",
);

/**
 * The tense of the clause around a date: that of the nearest cue before it, else of the first one after it; `null`
 * without a cue. A verb of reporting ("said Monday") means that the word beside it is past: it counts for weekdays
 * only, since what was said may be of any time.
 */
export function tenseAt(
  text: string,
  start: number,
  end: number,
  isWeekday: boolean,
): Tense | null {
  let tense: Tense | null = null;
  for (const { groups } of text.slice(Math.max(0, start - 160), start).matchAll(TENSE)) {
    if (groups?.future !== undefined) tense = "future";
    else if (groups?.past !== undefined || isWeekday) tense = "past";
  }
  if (tense !== null) return tense;
  for (const { groups } of text.slice(end, end + 120).matchAll(TENSE)) {
    if (groups?.future !== undefined) return "future";
    if (groups?.past !== undefined || isWeekday) return "past";
  }
  return null;
}

const SMALL_WORDS =
  "(?:(?:about|around|at\\sleast|early|late|the|on|in|at|night|morning|evening|of)\\s{1,3}){0,4}";
const DIRECT = new RegExp(
  `(?:^|[^a-z])(?:(?<start>since|from|starting|beginning|commencing|as\\s(?:of|from)|effective)|(?<end>until|till?|through|thru|up\\sto|ending)|(?<limit>by|before|prior\\sto|ahead\\sof|no\\slater\\sthan)|(?<after>after|following))\\s{1,3}${SMALL_WORDS}$`,
  "i",
);
const VERB = new RegExp(
  [
    "\\b(?:(?<start>begins?|began|beginning|begun|starts?|started|starting|open(?:s|ed|ing)(?!\\sfire)|to\\sopen|will\\sopen|kick(?:s|ed|ing)?[\\s-]off|launch(?:es|ed|ing)?(?!\\s(?:\\w+\\s){0,3}(?:missiles?|rockets?|satellites?|attacks?|drones?))|commence[sd]?|commencing|inaugurat(?:es?|ed)|g[eo]ts?\\sunder\\s?way|got\\sunder\\s?way|(?:been|is|are|was|were)\\sunder\\s?way\\ssince|(?:first|opening)\\sday)",
    "(?<end>ends|ended|ending|to\\send|will\\send|the\\send|conclu(?:des?|ded|ding|sion)|clos(?:es|ed|ing)|to\\sclose|will\\sclose|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)?\\sup|w(?:inds?|ound)\\sup|(?:comes?|came|coming)\\sto\\san?\\s(?:end|close)|dr(?:aws?|ew)\\sto\\sa\\sclose|culminat(?:es?|ed|ing)|complet(?:es?|ed|ing)|(?:be|is|was|are|were)\\sover|(?:last|final)\\sday|(?:lasts?|lasted|lasting|runs?|ran|running|continues?|continued|extends?|extended)\\s(?:\\w+\\s){0,4}(?:to|through|until|till?))",
    "(?<other>said|says?|told|tells|announced|announces|report(?:s|ed)|confirmed|stated|held|holds?|takes?|took|met|meets?|visit(?:s|ed)|arriv(?:es?|ed)|signed|participated|conducted|carried|trained|went|came|practi[sc]ed|published|scheduled|approved|suspended|cancelled|canceled|postponed))\\b",
  ].join("|"),
  "gi",
);
const AFTER_START =
  /^\s(?:(?:was|is|will\sbe|being|as)\sthe\s(?:first|opening|starting)\s(?:day|date)|start|launch|kick-?off|onwards?\b|on\b(?!\s(?:a|the)\b)|to\s(?:the\s)?(?:present|date)\b)|^\s?[-–—]\s?(?:present|today)\b/i;
const AFTER_END =
  /^\s(?:(?:was|is|will\sbe|being|as)\sthe\s(?:last|final|closing)\s(?:day|date)|deadline|finish\b)/i;
const CLAUSE_BREAK = /[;:!?]|,\s(?:and|but|while|which|who|where|when|after|before)\b|\.\s/i;
const REACH = 60;

/** How a date bounds what the clause tells of; `after` is a limit from below. */
export type Bound = DateMention["bound"] | "after";

function verbBound(before: string): Bound {
  let bound: Bound = "span";
  for (const { groups = {}, 0: verb, index } of before.matchAll(VERB)) {
    const isCut = CLAUSE_BREAK.test(before.slice(index + verb.length));
    if (isCut || groups.other !== undefined) bound = "span";
    else bound = groups.start === undefined ? "end" : "start";
  }
  return bound;
}

function directBound(before: string): Bound | null {
  const groups = DIRECT.exec(before)?.groups;
  if (groups === undefined) return null;
  if (groups.start !== undefined) return "start";
  if (groups.limit !== undefined) return "before";
  if (groups.after !== undefined) return "after";
  // "will not begin until Monday" tells the start
  return /\bnot\b[^,;]{0,40}until\s/i.test(before) ? "start" : "end";
}

/**
 * How a single date bounds its event: the preposition directly before it, else the words directly after it, else the
 * nearest verb before it in the clause, at most 60 characters back and never across another date (`previousEnd`).
 * `afterFrom` tells that this other date was one of "from", so that "to" closes it.
 */
export function boundAt(
  text: string,
  start: number,
  end: number,
  previousEnd: number,
  afterFrom: boolean,
): Bound {
  const before = text.slice(Math.max(previousEnd, start - REACH), start);
  const direct = directBound(before);
  if (direct !== null) return direct;
  const after = text.slice(end, end + REACH);
  if (AFTER_START.test(after)) return "start";
  if (AFTER_END.test(after)) return "end";
  if (afterFrom && /\bto\s(?:the\s)?$/i.test(before)) return "end";
  return verbBound(before);
}
