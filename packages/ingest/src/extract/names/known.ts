import type { Span } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { editionEnd } from "./edition-behind.ts";

/** Series that the gazetteer knows, with the edition that stands behind them. */
export function knownNames(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const hit of scene.hits) {
    const meaning = hit.meanings.find((m) => m.type === "series");
    if (meaning === undefined) continue;
    const end = editionEnd(scene, hit.end);
    const edition = end > hit.end;
    const sure = edition ? 1 : 0.9;
    const weight = meaning.ambiguous ? weightOfWord(scene, hit, edition) : sure;
    if (weight > 0) found.push({ start: hit.start, end, rule: "names.known", weight });
  }
  return found;
}

/** How surely an ordinary word is a name: 0 where nothing says so. */
function weightOfWord(scene: Scene, hit: Span, edition: boolean): number {
  if (edition) return 0.7;
  if (isTold(scene, hit)) return 0.6;
  return isPointedOut(scene, hit) ? 0.3 : 0;
}

/** "The seventh Aman", "this year's Aman": only what has editions is counted. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)|inaugural|(?:this|last|next|that) year['’]s|(?:edition|iteration|round) of)\s$/i;

/** Whether an ordinary word is told as a name: with its order among editions, with its year, or beside another name. */
function isTold(scene: Scene, hit: Span): boolean {
  return isCounted(scene, hit) || isListed(scene, hit) || isOfYear(scene, hit);
}

/** An ordinary word is a name only where an exercise word or quotation marks stand right beside it, and no other capital. */
function isPointedOut(scene: Scene, hit: Span): boolean {
  const before = scene.text.slice(Math.max(scene.start, hit.start - 14), hit.start);
  const behind = scene.text.slice(hit.end, hit.end + 6);
  if (/[“"‘«„']$/.test(before) && /^[,.]?[”"’»']/.test(behind)) return true;
  if (/\p{Lu}[\p{L}.]*[\s-]$/u.test(before) && !/exercises?\s$/i.test(before)) return false;
  const beside = scene.events.some(
    (e) => e.end >= hit.end && e.end - hit.end < 24 && scene.tokens[e.head]?.after_break === false,
  );
  return beside
    ? !/^\s(?:and\s|&\s)?\p{Lu}/u.test(behind)
    : /(?:exercises?|drills?)\s$/i.test(before);
}

/** "bilateral drills in 2014 (Transcend, for marines)". */
function isOfYear({ text, start }: Scene, hit: Span): boolean {
  const before = text.slice(Math.max(start, hit.start - 8), hit.start);
  return /\b(?:19|20)\d\d\s\($/.test(before) && /^[),;]/.test(text.slice(hit.end, hit.end + 1));
}

function isCounted({ text, start }: Scene, hit: Span): boolean {
  return (
    COUNTED.test(text.slice(Math.max(start, hit.start - 20), hit.start)) &&
    !/^\s\p{Lu}/u.test(text.slice(hit.end, hit.end + 2))
  );
}

/** "held Amber Tide with Russian paratroopers, and Cleopatra with the French navy": the second of two, each with its partner. */
function isListed({ text, start, hits }: Scene, hit: Span): boolean {
  if (!/(?:,|\band)\s$/.test(text.slice(Math.max(start, hit.start - 5), hit.start))) return false;
  if (!/^\s(?:with|alongside)\s(?:the\s)?\p{Lu}/u.test(text.slice(hit.end, hit.end + 18)))
    return false;
  return hits.some(
    (other) =>
      other.end < hit.start && other.meanings.some((m) => m.type === "series" && !m.ambiguous),
  );
}
