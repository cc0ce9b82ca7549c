import type { Span } from "../mention.ts";
import { cueAt, type Scene, tokenAt, wordAt } from "../scene.ts";
import { inEventPhrase } from "./event-phrase.ts";
import { listAround } from "./listed.ts";
import type { Share } from "./share.ts";

/**
 * Why a name in a text about an exercise has nothing to do with it: by the words before it ("the border with X", "based in X", "ties with X"), those
 * behind it ("X's home port", "X protested"), because only peace or a threat there is spoken of, as one of the members of a group, because it says in which country a town lies, or as a port that ships came from or called at.
 */
export type Aside = "before" | "behind" | "topic" | "members" | "land" | "origin";

/** Words between a cue and the name that it belongs to. */
const DESCRIBING = new Set(
  "the a an its their his her our nearby neighbouring neighboring northern southern eastern western central north south east west northeast northwest southeast southwest mainland tiny distant port town city capital village island republic kingdom coast coasts shore shores territory of in".split(
    " ",
  ),
);
/** Words between a name and the cue that it is the subject of. */
const HELPING = new Set(
  "has have had is are was were will would also again twice strongly repeatedly sharply angrily promptly even only which who in turn since long often both itself themselves".split(
    " ",
  ),
);
/** How many of these there may be. */
const REACH = 4;
/** So many names make a roll of members. */
const ROLL = 3;

/** The words that make a name in a sentence one that only comes in beside the exercise; `null` where there are none. */
export function asideOf(share: Share, span: Span, names: readonly Span[]): Aside | null {
  const { scene } = share.reading;
  const list = listAround(span, names, scene.text);
  const first = tokenAt(scene, list.start);
  const before = cueBefore(scene, first);
  if (before === "origin" && !isPlace(share, span)) return null;
  if (before !== null) return isRoll(before, list, names) ? before : null;
  if (hasBehind(scene, tokenAt(scene, list.end))) return "behind";
  return isLand(share, span) ? "land" : null;
}

/** A roll of members needs several names, the others hold for one too. */
function isRoll(aside: Aside, list: Span, names: readonly Span[]): boolean {
  if (aside !== "members") return true;
  return names.filter((one) => one.start >= list.start && one.end <= list.end).length >= ROLL;
}

const BEFORE: readonly (readonly [string, Aside])[] = [
  ["aside:before", "before"],
  ["aside:topic", "topic"],
  ["aside:members", "members"],
  ["aside:origin", "origin"],
];

function cueBefore(scene: Scene, first: number): Aside | null {
  for (let k = first - 1; k >= 0 && first - k <= REACH + 1; k--) {
    const cue = scene.cues.find((one) => one.last === k && one.class.startsWith("aside:"));
    const found = BEFORE.find(([name]) => cue?.class === name)?.[1];
    if (found !== undefined) return found;
    if (scene.tokens[k + 1]?.after_break || !DESCRIBING.has(wordAt(scene, k))) return null;
  }
  return null;
}

/** "X has protested", "the X embassy"; but "X border troops" come. */
function hasBehind(scene: Scene, next: number): boolean {
  for (let k = next; k < next + REACH; k++) {
    const token = scene.tokens[k];
    if (token === undefined || (token.after_break && !isComma(scene, k))) return false;
    const cue = scene.cues.find((one) => one.first === k && one.class === "aside:behind");
    if (cue !== undefined)
      return (isWatch(scene, k) || !isOfForce(scene, cue.last + 1)) && !token.after_break;
    if (!HELPING.has(token.lower)) return false;
  }
  return false;
}

/** "scrambled fighters", "sent up jets": what is sent watches the exercise. */
function isWatch(scene: Scene, k: number): boolean {
  return scene.cues.some((one) => one.first === k && one.class === "role:shadow");
}

function isOfForce(scene: Scene, k: number): boolean {
  return cueAt(scene, k, "force:") || cueAt(scene, k - 1, "domain:land");
}

function isComma(scene: Scene, k: number): boolean {
  const before = scene.tokens[k - 1];
  const token = scene.tokens[k];
  return token !== undefined && scene.text.slice(before?.end ?? token.start, token.start) === ", ";
}

/** Troops "from Norway" take part; only a port or base that they came from is no venue. */
function isPlace({ reading }: Share, span: Span): boolean {
  return reading.places.some(({ start, end }) => start === span.start && end === span.end);
}

/** "came from Saltmere, Norway": the country only says where the town is, which is no venue. */
function isLand(share: Share, span: Span): boolean {
  if (isPlace(share, span)) return false;
  const { reading } = share;
  const place = reading.places.find(
    ({ start, end }) => end < span.start && start >= reading.start && end + 2 >= span.start,
  );
  if (place === undefined || place.is_venue) return false;
  return reading.scene.text.slice(place.end, span.start) === ", ";
}

/** Whether a name has so little to do with the exercise that this mention says nothing of it. */
export function isAside(share: Share, span: Span, names: readonly Span[]): boolean {
  const aside = asideOf(share, span, names);
  return aside !== null && aside !== "topic" && !inEventPhrase(span, share);
}

/** The signs of what is only named beside the exercise. */
export function asideSigns(share: Share, span: Span, names: readonly Span[]): string[] {
  const aside = asideOf(share, span, names);
  if (aside === null) return [];
  const how = share.anchors.length > 0 ? "same" : "later";
  return ["aside", `aside:${aside}`, `aside:${aside}|${how}`];
}
