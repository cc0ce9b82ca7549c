import type { DateMention } from "../mention.ts";
import { walkBack } from "./clause.ts";

/** How a date bounds what the clause tells of; `after` is a limit from below. */
export type Bound = DateMention["bound"] | "after";

type Edge = "start" | "end" | "none";

const SMALL_WORDS =
  "(?:(?:about|around|at\\sleast|early|late|the|on|in|at|night|morning|evening|of)\\s{1,3}){0,4}";
const DIRECT = new RegExp(
  `(?:^|[^a-z])(?:(?<start>since|from|starting|beginning|commencing|as\\s(?:of|from)|effective)|(?<end>until|till?|through|thru|up\\sto|ending)|(?<limit>by|before|prior\\sto|ahead\\sof|no\\slater\\sthan)|(?<after>after|following))\\s{1,3}${SMALL_WORDS}$`,
  "i",
);
const MOVED =
  /\b(?:postponed?|moved|rescheduled?|shifted|delayed|pushed|brought|changed)\b[^.;]{0,50}\bfrom\s{1,3}(?:the\s)?$/i;
/** "the first since June": the date is that of an earlier one. */
const LAST_TIME =
  /\b(?:first|last|time|not|never|none|nothing|biggest|largest)\b[^,;.]{0,30}\bsince\s{1,3}(?:the\s)?$/i;
/** "is to be finished by Friday". */
const DONE_BY =
  /\b(?:finish|finished|over|completed?|concluded?|ended|end|closed?|wrap(?:ped)?\sup)\sby\s{1,3}(?:the\s)?$/i;
const AFTER_START =
  /^,?\s(?:(?:(?:was|is|(?:will|would)\sbe|(?:was|is)\sto\sbe|being|as|marked|marks)\s)?(?:the|its|their)\s(?:first|opening|starting)\s(?:day|date|of\s(?:\w+\s)?days)\b|(?:start|launch|kick-?off|onwards?)\b|for\sthe\s(?:opening|start|launch|kick-?off)\sof\b|to\s(?:the\s)?(?:present|date)\b)|^\s?[-–—]\s?(?:present|today)\b/i;
const AFTER_END =
  /^,?\s(?:(?:(?:was|is|(?:will|would)\sbe|(?:was|is)\sto\sbe|being|as|marked|marks)\s)?(?:the|its|their)\s(?:last|final|closing)\s(?:day|date)\b(?!\sof\s[^,.;]{0,40}\b(?:trip|visit|tour|talks|summit|conference|stay)\b)|deadline|finish\b)/i;
const REACH = 60;

function edges(edge: Edge, words: string): readonly [string, Edge][] {
  return words.split(" ").map((word) => [word, edge]);
}

/** Verbs and nouns that tell an edge of an event by themselves; `none` for verbs that take the date to themselves. */
const EDGES: ReadonlyMap<string, Edge> = new Map([
  ...edges(
    "start",
    "begin begins began beginning begun start starts started starting opens opened opening launch launches launched launching commence commences commenced commencing inaugurated inaugurates kickoff",
  ),
  ...edges(
    "end",
    "ends ended ending conclude concludes concluded concluding conclusion closes closed closing finish finishes finished finishing culminate culminates culminated culminating complete completes completed completing rounded",
  ),
  ...edges(
    "none",
    "said say says told tells announced announces reported reports confirmed stated met meet meets visited visits arrived arrives signed participated conducted carried trained went practised practiced published scheduled approved suspended cancelled canceled postponed",
  ),
]);

/** Pairs of words that tell an edge: the second word first, then those that may stand before it. */
const PAIRS: ReadonlyMap<string, readonly [Edge, ReadonlySet<string>]> = new Map([
  ["open", ["start", new Set(["to", "will", "would", "and"])]],
  ["off", ["start", new Set(["kick", "kicks", "kicked", "kicking"])]],
  ["going", ["start", new Set(["get", "gets", "got", "getting"])]],
  ["under", ["start", new Set(["get", "gets", "got", "getting"])]],
  ["underway", ["start", new Set(["get", "gets", "got", "getting"])]],
  ["end", ["end", new Set("to will would should may and then or the an its their".split(" "))]],
  ["close", ["end", new Set(["to", "will", "would", "a", "the", "its", "their"])]],
  ["up", ["end", new Set("wrap wraps wrapped wrapping wind winds wound broke broken".split(" "))]],
  ["fell", ["end", new Set(["curtain"])]],
  ["falls", ["end", new Set(["curtain"])]],
  ["came", ["end", new Set(["curtain"])]],
  ["over", ["end", new Set(["be", "is", "was", "are", "were"])]],
  ["fire", ["none", new Set(["opened", "opening", "opens", "open"])]],
]);
const DAYS: ReadonlyMap<string, Edge> = new Map([
  ...edges("start", "first opening"),
  ...edges("end", "last final closing"),
]);
/** "lasts from then to Friday": these verbs make an end of "to". */
const LASTING = /^(?:last|run|ran|continu|extend)/;
/** Verbs that take the date to themselves, unless what they hold is a ceremony: "the closing ceremony was held on". */
const HOLDING = new Set("held hold holds take takes took".split(" "));
const CONJUNCTIONS = new Set("and but while which who where when after before".split(" "));
/** What is launched without an event beginning. */
const WEAPONS = new Set(
  "missile missiles rocket rockets satellite satellites attack attacks drone drones".split(" "),
);

function pairEdge(word: string, next: string): Edge | null {
  const pair = PAIRS.get(next);
  if (pair?.[1].has(word)) return pair[0];
  return next === "day" || next === "ceremony" ? (DAYS.get(word) ?? null) : null;
}

function isBreak(gap: string, next: string): boolean {
  return gap !== " " && (/[;:!?]/.test(gap) || (gap.startsWith(",") && CONJUNCTIONS.has(next)));
}

/** The nearest verb before the date in its clause tells whether the date is an edge. */
function verbEdge(text: string, start: number, reach: number): Edge {
  const isTo = /\bto\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 8), start));
  let isWeapon = false;
  let isHeld = false;
  const edge = walkBack<Edge>(text, start, reach, (word, next, gap) => {
    if (isBreak(gap, next)) return "none";
    isHeld ||= HOLDING.has(word);
    isWeapon ||= WEAPONS.has(word);
    if (isTo && LASTING.test(word)) return "end";
    const told = pairEdge(word, next) ?? EDGES.get(word) ?? null;
    if (isHeld && told !== null && next !== "ceremony") return "none";
    return isWeapon && told === "start" ? "none" : told;
  });
  return edge ?? "none";
}

/** "postponed from" (May 5 to June 7): what follows are two dates, no range. */
export function isMoved(before: string): boolean {
  return MOVED.test(before);
}

/** "put off until November": the new date, not an end. */
const PUT_OFF =
  /\b(?:postponed?|put\soff|delayed|moved|shifted|rescheduled|pushed(?:\sback)?)\s(?:[\w-]+\s){0,2}(?:until|till?)\s{1,3}(?:the\s)?(?:early\s|late\s|mid-)?$/i;
/** "between the start and the middle of May": two parts of one month, no beginning. */
const PARTS =
  /\b(?:between|from)\s(?:the\s)?(?:beginning|start|early\spart|first\s(?:half|part|days|week))\s(?:and|to|until|through)\s(?:the\s)?$/i;
/** "completed the 2024 edition". */
const EDITION =
  /^\s(?:edition|iteration|instal|exercise|drill|man(?:oeuv|euv)|round|version|war\sgame)/i;

function directBound(before: string): Bound | null {
  const groups = DIRECT.exec(before)?.groups;
  if (groups === undefined) return null;
  if (groups.start !== undefined) {
    if (LAST_TIME.test(before)) return "before";
    return isMoved(before) ? "span" : "start";
  }
  if (groups.limit !== undefined) return DONE_BY.test(before) ? "end" : "before";
  if (groups.after !== undefined) return "after";
  if (PUT_OFF.test(before)) return "span";
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
  const reach = Math.min(REACH, start - previousEnd);
  const before = text.slice(start - reach, start);
  if (PARTS.test(before)) return "span";
  const direct = directBound(before);
  if (direct !== null) return direct;
  const after = text.slice(end, end + REACH);
  if (EDITION.test(after)) return "span";
  if (AFTER_START.test(after)) return "start";
  if (AFTER_END.test(after)) return "end";
  if (afterFrom && /\bto\s(?:the\s)?$/i.test(before)) return "end";
  const edge = verbEdge(text, start, reach);
  return edge === "none" ? "span" : edge;
}
