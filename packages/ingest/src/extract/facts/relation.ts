import { governorOf } from "../frames/govern.ts";
import type { Span } from "../mention.ts";
import { cueAt, tokenAt, wordAt } from "../scene.ts";
import { inEventPhrase } from "./event-phrase.ts";
import { owns, type Share } from "./share.ts";

/** Prepositions and conjunctions that say something of what stands behind them. */
export const LINKS: ReadonlySet<string> = new Set(
  "with from by of between against for to into in at on off near around and or including alongside as than among involving via after over across".split(
    " ",
  ),
);
/** What stands between a link word and what it links. */
const BETWEEN = new Set(
  "the a an its their both of and north south east west northern southern eastern western central neighbouring neighboring city port town region".split(
    " ",
  ),
);
/** Gaps between a mention and the exercise word that count as close and as near, in characters. */
const CLOSE = 30;
const MID = 90;

/**
 * How a stretch of a sentence stands to the words that speak of an exercise: inside their phrase, before or behind them, beside those of another
 * exercise, or so many sentences later.
 */
export function relationOf(share: Share, span: Span): string {
  if (share.anchors.length === 0) return `on${Math.min(share.distance, 4)}`;
  if (inEventPhrase(span, share)) return "phrase";
  if (!owns(share, span)) return "alien";
  let best = Number.POSITIVE_INFINITY;
  let before = false;
  for (const anchor of share.anchors) {
    const gap = Math.max(anchor.start - span.end, span.start - anchor.end, 0);
    if (gap >= best) continue;
    best = gap;
    before = span.end <= anchor.start;
  }
  const reach = best < CLOSE ? "close" : best < MID ? "mid" : "far";
  return `${before ? "before" : "behind"}-${reach}`;
}

/** Signs that hold for a mention of any kind: where it stands, the link word before it, the kind of word behind it, what governs it, what its sentence is about. */
export function settingSigns(share: Share, span: Span, relation: string): string[] {
  const { reading } = share;
  const wide = wideRelation(relation);
  const signs = [`rel:${relation}`, `wide:${wide}`];
  const link = linkBefore(share, span);
  if (link !== null) signs.push(`link:${link}`, `link:${link}|${wide}`);
  const behind = classBehind(share, span);
  if (behind !== null) signs.push(`next:${behind}`, `next:${behind}|${wide}`);
  signs.push(`gov:${governorOf(reading, span)}|${wide}`);
  if (share.when !== null) signs.push(`when:${share.when}`, `when:${share.when}|${wide}`);
  for (const about of topics(share)) signs.push(`about:${about}|${wide}`);
  if (reading.role !== "body") signs.push(`block:${reading.role}`);
  if (reading.index === 0) signs.push("lead", `lead|${wide}`);
  else if (reading.index < 3) signs.push(`early|${wide}`);
  return signs;
}

/** Relation without its finer shades. */
export function wideRelation(relation: string): string {
  if (relation === "phrase" || relation === "alien") return relation;
  return relation.startsWith("on") ? (relation < "on2" ? "next" : "later") : "same";
}

function linkBefore(share: Share, span: Span): string | null {
  const { scene } = share.reading;
  let k = tokenAt(scene, span.start) - 1;
  for (let steps = 0; k >= 0 && steps < 3; steps++, k--) {
    const word = wordAt(scene, k);
    if (LINKS.has(word) && word !== "and" && word !== "of") return word;
    if (!BETWEEN.has(word)) return LINKS.has(word) ? word : null;
    if (scene.tokens[k + 1]?.after_break) return null;
  }
  return null;
}

const BEHIND = [
  "role:person",
  "force:",
  "role:venue",
  "event:",
  "role:host",
  "role:observer",
  "report:verb",
  "role:participant",
  "run:",
  "place:head",
];

function classBehind(share: Share, span: Span): string | null {
  const { scene } = share.reading;
  const k = tokenAt(scene, span.end);
  if (scene.tokens[k]?.after_break) return "break";
  return BEHIND.find((name) => cueAt(scene, k, name)) ?? null;
}

const TOPICS = [
  "role:participant",
  "training:verb",
  "venue:verb",
  "role:onlooker",
  "role:target",
  "other:event",
  "role:observer",
  "event:aside",
  "role:shadow",
];

const known = new WeakMap<Share["reading"], readonly string[]>();

/** Which kinds of telling words the sentence holds. */
function topics(share: Share): readonly string[] {
  const found =
    known.get(share.reading) ??
    TOPICS.filter((name) => share.reading.scene.cues.some((cue) => cue.class === name));
  known.set(share.reading, found);
  return found;
}
