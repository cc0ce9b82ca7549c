import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { assetsIn } from "./domains.ts";
import type { ForceMention, PartyMention } from "./mention.ts";
import { isYear, numberAt } from "./numbers.ts";
import { cueAt, type Scene, wordAt } from "./scene.ts";

type Category = ForceMention["category"];

const CATEGORIES = new Set<string>(["personnel", "ship", "aircraft", "vehicle", "unit"]);
/** Words between a number and its noun: "2,000 Chinese and Russian soldiers". */
const REACH = 6;
/** A number in front of one of these counts something else. */
const BETWEEN = new Set("in from for with by at to the had have has of days hours".split(" "));
const MINIMUM = /(?:more than|over|at least|upwards? of|in excess of|north of|exceeding)\s*$/;
const MAXIMUM =
  /(?:up to|as many as|at most|no more than|fewer than|less than|nearly|almost|close to)\s*$/;

/** Finds numbers of people, ships, aircraft, vehicles and units in one sentence. */
export function findForces(
  sentence: number,
  scene: Scene,
  parties: readonly PartyMention[],
  gazetteer: Gazetteer,
): ForceMention[] {
  const assets = assetsIn(scene, gazetteer);
  const taken = new Set<number>();
  const found: ForceMention[] = [];
  for (const { asset, first, last } of assets) {
    if (!CATEGORIES.has(asset.category)) continue;
    const number = numberBefore(scene, first, taken) ?? numberPutAt(scene, first, last);
    if (number === null) continue;
    taken.add(number.last);
    const from = scene.tokens[number.first]?.start ?? 0;
    const start = Math.min(from, scene.tokens[first]?.start ?? from);
    const end = scene.tokens[Math.max(last, number.last)]?.end ?? start;
    found.push({
      sentence,
      start,
      end,
      category: asset.category as Category,
      type: asset.type,
      unit_name: null,
      ...bounds(scene, from, number.value),
      party: owner(parties, start, end),
      is_part: isPart(scene, number.first, last),
      is_total: isTotal(scene, number.first, last),
    });
  }
  return found;
}

/** The number that counts the noun at `noun`: no other noun of forces, verb or break between them. */
function numberBefore(scene: Scene, noun: number, taken: ReadonlySet<number>) {
  for (let k = noun - 1; k >= 0 && noun - k <= REACH; k--) {
    if (isCutOff(scene, k, noun)) return null;
    const number = numberAt(scene.tokens, k);
    if (number !== null) {
      // "In 2019, troops": rather a year, unless the noun follows at once
      const other = taken.has(number.last) || cueAt(scene, k + 1, "calendar:word");
      return other || (k + 1 !== noun && isYear(wordAt(scene, k))) ? null : number;
    }
    if (
      cueAt(scene, k, "report:verb") ||
      cueAt(scene, k, "role:member") ||
      BETWEEN.has(wordAt(scene, k))
    )
      return null;
  }
  return null;
}

const COUNT = new Set(["number", "strength", "total"]);
const PUT = new Set(["at", "to", "is", "was", "reaches", "reached"]);
const ROUGHLY = new Set("about around some over roughly nearly almost more than up".split(" "));

/** The number behind the noun: "puts the number of troops from both sides at about 1,200". */
function numberPutAt(scene: Scene, first: number, last: number) {
  if (wordAt(scene, first - 1) !== "of" || !COUNT.has(wordAt(scene, first - 2))) return null;
  for (let k = last + 1; k <= last + 2 * REACH && !scene.tokens[k]?.after_break; k++) {
    if (!PUT.has(wordAt(scene, k))) continue;
    while (ROUGHLY.has(wordAt(scene, k + 1))) k++;
    const number = numberAt(scene.tokens, k + 1);
    if (number !== null) return number;
  }
  return null;
}

/** Whether a break stands behind `k`: any in front of the noun itself, but for a comma further ahead ("1,200 Norwegian, Swedish and Finnish soldiers"). */
function isCutOff(scene: Scene, k: number, noun: number): boolean {
  if (!scene.tokens[k + 1]?.after_break) return false;
  return k + 1 === noun || !/^[\s,]+$/.test(gap(scene, k));
}

function gap(scene: Scene, k: number): string {
  return scene.text.slice(scene.tokens[k]?.end ?? 0, scene.tokens[k + 1]?.start ?? 0);
}

function bounds(
  scene: Scene,
  start: number,
  value: number,
): { count_min: number | null; count_max: number | null } {
  const before = scene.text.slice(Math.max(scene.start, start - 30), start).toLowerCase();
  if (MINIMUM.test(before)) return { count_min: value, count_max: null };
  return MAXIMUM.test(before)
    ? { count_min: null, count_max: value }
    : { count_min: value, count_max: value };
}

function owner(parties: readonly PartyMention[], start: number, end: number): string | null {
  const inside = parties.filter((p) => p.start >= start && p.end <= end);
  const [only] = inside;
  if (inside.length === 1 && only !== undefined) return only.code;
  return inside.length > 1
    ? null
    : (parties.find((p) => p.start >= end && p.start - end < 8 && p.role === "force" && !p.in_list)
        ?.code ?? null);
}

/** Words that count for each of several, or for one of them: "1,300 soldiers each", "and an equal number of". */
const SHARES = /\b(?:each|apiece|per|either|(?:equal|same|similar|like) number)\b/;
/** "A battalion of some 320 people": a unit, not all who take part. */
const OF_UNIT =
  /\b(?:battalion|company|platoon|squad|team|detachment|contingent|delegation|regiment|brigade|group|unit|crew)s? of (?:\p{L}+ ){0,2}$/u;

function isPart(scene: Scene, first: number, last: number): boolean {
  const at = scene.tokens[first]?.start ?? scene.start;
  const end = scene.tokens[last]?.end ?? at;
  const before = scene.text.slice(Math.max(scene.start, at - 40), at).toLowerCase();
  const behind = scene.text.slice(end, Math.min(scene.end, end + 120)).toLowerCase();
  return SHARES.test(behind) || OF_UNIT.test(before);
}

const ALL = "in all|altogether|combined|overall|between them|both sides|all told";
/** "A total of 1,000 participants", but not "160 civilians, a total of 1,000": that is said of what follows. */
const TOTAL_BEFORE = new RegExp(`\\b(?:total|${ALL})\\b`);
const TOTAL_BEHIND = new RegExp(`\\b(?:in total|${ALL})\\b`);

function isTotal(scene: Scene, first: number, last: number): boolean {
  const words = (from: number, to: number): string =>
    scene.tokens
      .slice(Math.max(0, from), to)
      .map((t) => t.lower)
      .join(" ");
  return TOTAL_BEFORE.test(words(first - 5, last)) || TOTAL_BEHIND.test(words(last, last + 6));
}
