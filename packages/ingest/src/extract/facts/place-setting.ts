import type { PlaceMention } from "../mention.ts";
import { cueAt, type Scene, tokenAt, wordAt } from "../scene.ts";
import type { Share } from "./share.ts";

/** Prepositions that may stand before a place, with what describes the place between. */
const PREPOSITIONS = new Set(
  "in at near off around inside across within throughout over above on between along through beyond to into from of toward towards".split(
    " ",
  ),
);
/** How many words before a place its preposition may stand, and before that the word which it belongs to. */
const REACH = 7;

/** Kinds of words that a preposition with a place belongs to: "held in", "the ministry in", "arrived at". */
const HEADS = [
  "other:event",
  "event:noun",
  "event:verb",
  "event:patrol",
  "run:inner",
  "run:hold",
  "run:",
  "training:verb",
  "venue:verb",
  "role:participant",
  "report:verb",
  "role:person",
  "role:target",
  "force:",
  "status:",
];

/** Signs from the words around a place: what its preposition belongs to, what it is listed with, what stands right behind it. */
export function placeSetting(mention: PlaceMention, share: Share): string[] {
  const { scene } = share.reading;
  const first = tokenAt(scene, mention.start);
  const signs: string[] = [];
  const k = prepositionBefore(scene, first);
  const link = k === null ? "none" : wordAt(scene, k);
  signs.push(`prep:${link}`, `prep:${link}|${mention.how}`);
  if (k !== null) {
    const head = headBefore(scene, k);
    signs.push(`head:${head}`, `head:${head}|${link}`);
  } else if (scene.tokens[first]?.after_break) signs.push("opens");
  signs.push(...neighbours(mention, share));
  return signs;
}

function prepositionBefore(scene: Scene, first: number): number | null {
  for (let k = first - 1; k >= 0 && first - k < REACH; k--) {
    if (scene.tokens[k + 1]?.after_break) return null;
    const word = wordAt(scene, k);
    if (PREPOSITIONS.has(word) && !(word === "of" && PREPOSITIONS.has(wordAt(scene, k - 2))))
      return k;
    if (cueAt(scene, k, "run:") || cueAt(scene, k, "report:verb")) return null;
  }
  return null;
}

function headBefore(scene: Scene, preposition: number): string {
  for (let k = preposition - 1; k >= 0 && preposition - k <= 3; k--) {
    const head = HEADS.find((name) => cueAt(scene, k, name));
    if (head !== undefined) return head;
    if (scene.tokens[k + 1]?.after_break && k < preposition - 1) return "break";
  }
  return "other";
}

/** What a place is listed with or lies in: "Senaki, Tsalka and Vaziani", "Mapinga, Tanzania", "Bakloh in Himachal". */
function neighbours(mention: PlaceMention, share: Share): string[] {
  const { reading } = share;
  const { text } = reading.scene;
  const signs: string[] = [];
  const before = reading.places.find((p) => p.end <= mention.start && mention.start - p.end < 7);
  const behind = reading.places.find((p) => p.start >= mention.end && p.start - mention.end < 7);
  const where = (one: PlaceMention): string => (one.is_venue ? "venue" : "plain");
  if (before !== undefined && LISTED.test(text.slice(before.end, mention.start)))
    signs.push("behind-place", `behind-place|${where(before)}`);
  if (behind !== undefined && LISTED.test(text.slice(mention.end, behind.start)))
    signs.push("before-place", `before-place|${where(mention)}`);
  const land = reading.parties.some(
    (p) =>
      p.type === "country" &&
      p.form !== "demonym" &&
      p.start >= mention.end &&
      /^,? (?:in |of )?(?:the )?$/.test(text.slice(mention.end, p.start)),
  );
  if (land) signs.push("before-country", `before-country|${where(mention)}`);
  if (/^[’']s? /.test(text.slice(mention.end, mention.end + 3))) signs.push("possessive");
  return signs;
}

const LISTED = /^(?:,? (?:and|in|or) |, |\/|; | \()$/;
