import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { assetsIn } from "./domains.ts";
import type { ForceMention, PartyMention } from "./mention.ts";
import { numberAt } from "./numbers.ts";
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
    const number = numberBefore(scene, first, taken);
    if (number === null) continue;
    taken.add(number.last);
    const start = scene.tokens[number.first]?.start ?? 0;
    const end = scene.tokens[last]?.end ?? start;
    found.push({
      sentence,
      start,
      end,
      category: asset.category as Category,
      type: asset.type,
      unit_name: null,
      ...bounds(scene, start, number.value),
      party: owner(parties, start, end),
      is_part: isPart(scene, last),
      is_total: isTotal(scene, number.first, last),
    });
  }
  return found;
}

/** The number that counts the noun at `noun`: no other noun of forces, verb or break between them. */
function numberBefore(scene: Scene, noun: number, taken: ReadonlySet<number>) {
  for (let k = noun - 1; k >= 0 && noun - k <= REACH; k--) {
    if (scene.tokens[k + 1]?.after_break && k + 1 !== noun && !/^[\s,]+$/.test(gap(scene, k)))
      return null;
    const number = numberAt(scene.tokens, k);
    if (number !== null)
      return taken.has(number.last) || cueAt(scene, k + 1, "calendar:word") ? null : number;
    if (
      cueAt(scene, k, "report:verb") ||
      cueAt(scene, k, "role:member") ||
      BETWEEN.has(wordAt(scene, k))
    )
      return null;
  }
  return null;
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

function isPart(scene: Scene, last: number): boolean {
  for (let k = last + 1; k <= last + 4; k++)
    if (["each", "apiece", "per"].includes(wordAt(scene, k))) return true;
  return false;
}

function isTotal(scene: Scene, first: number, last: number): boolean {
  const near = scene.tokens
    .slice(Math.max(0, first - 5), last + 6)
    .map((t) => t.lower)
    .join(" ");
  return /\b(total|in all|altogether|combined|overall|between them|both sides|all told)\b/.test(
    near,
  );
}
