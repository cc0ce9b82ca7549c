import type { PhraseHit } from "../../gazetteer/gazetteer.ts";
import { cueAt, type Scene, wordAt } from "../scene.ts";
import type { RawPlace } from "./raw-place.ts";
import { BRIDGE } from "./venue.ts";

/** Prepositions that a place stands behind. */
const BEFORE = new Set("in at near off around outside on over from of".split(" "));
/** "the town of X", "the range at X": a noun of place makes "of" and "from" tell of a place. */
const WEAK = new Set(["on", "over", "from", "of"]);

/** Nouns of place before "of". */
const OF = new Set(
  (
    "village town city port hills heights plains beach beaches pier quay island coast bay district province region county state municipality commune " +
    "department provinces regions districts governorate prefecture parish locality gorge canyon islet atoll cape lake lagoon delta peninsula cities towns villages ports " +
    "waters mountains valley forest desert outskirts west east north south northwest northeast southwest southeast grounds shores harbour harbor vicinity"
  ).split(" "),
);

/** Small words inside of a name. */
const INNER = new Set(["de", "la", "del", "da", "do", "al", "el", "of"]);

/** Words of a language, title or time that stand capitalised behind "in" and "at" and are no place. */
const NO_PLACE = [
  "calendar:word",
  "name:front",
  "name:title",
  "role:person",
  "event:",
  "force:",
  "military:word",
  "report:verb",
];

/** Names that nothing knows but that stand where a place stands: "near Hamat", "at the village of Zar", and what is listed with them. */
export function placesByPosition(scene: Scene, known: readonly RawPlace[]): RawPlace[] {
  if (scene.is_title_case) return [];
  const found: RawPlace[] = [];
  for (let k = 1; k < scene.tokens.length; k++) {
    if (!isBehindPreposition(scene, k) && !isBehindListed(scene, k, [...known, ...found])) continue;
    const last = freeEnd(scene, k, known);
    if (last === null) continue;
    const start = scene.tokens[k]?.start ?? 0;
    const end = scene.tokens[last]?.end ?? start;
    found.push({ start, end, first: k, last, place: null, is_ambiguous: true, how: "position" });
    k = last;
  }
  return found;
}

function isBehindPreposition(scene: Scene, k: number): boolean {
  if (scene.tokens[k]?.is_capital !== true || scene.tokens[k]?.is_number) return false;
  for (let j = k - 1; j >= 0 && k - j < 5; j--) {
    if (scene.tokens[j + 1]?.after_break) return false;
    const word = wordAt(scene, j);
    if (BEFORE.has(word)) return !WEAK.has(word) || isStrong(scene, j, k);
    if (!BRIDGE.has(word)) return false;
  }
  return false;
}

/** "on the island of X" is a place, "on Sunday", "of Smith" none. */
function isStrong(scene: Scene, preposition: number, k: number): boolean {
  const word = wordAt(scene, preposition);
  const before = wordAt(scene, preposition - 1);
  if (word === "of") return OF.has(before) || before === "out";
  if (word === "from") return before === "far" || k - preposition > 1;
  return k - preposition > 1 || word === "over";
}

/** "at Aranda, X and Y", "at Aranda/X": in one list with a place. */
function isBehindListed(scene: Scene, k: number, places: readonly RawPlace[]): boolean {
  const token = scene.tokens[k];
  if (token?.is_capital !== true || token.is_number) return false;
  const and = wordAt(scene, k - 1) === "and";
  const last = and ? k - 2 : k - 1;
  const before = places.find((place) => place.last === last);
  if (before === undefined) return false;
  return /^(?:, (?:and )?| and |\/|; )$/.test(scene.text.slice(before.end, token.start));
}

/** The last word of a run of capitals that nothing else has taken: of "the Sorel of Wexmoor" only the first part, where Wexmoor is known. */
function freeEnd(scene: Scene, k: number, known: readonly RawPlace[]): number | null {
  const last = runEnd(scene, k);
  if (last === null || isFree(scene, k, last, known)) return last;
  for (let j = k + 1; j <= last; j++)
    if (INNER.has(wordAt(scene, j))) return isFree(scene, k, j - 1, known) ? j - 1 : null;
  return null;
}

function runEnd(scene: Scene, k: number): number | null {
  let last = k;
  for (let j = k + 1; j - k < 5; j++) {
    const token = scene.tokens[j];
    if (token === undefined || token.after_break) break;
    if (token.is_capital && !token.is_number) last = j;
    else if (!INNER.has(token.lower) || !scene.tokens[j + 1]?.is_capital) break;
  }
  const end = scene.tokens[last]?.end ?? 0;
  const length = end - (scene.tokens[k]?.start ?? 0);
  // A possessive owns what is the place: "at Arnvik's harbour".
  return length < 3 ? null : last;
}

/** Not taken by another name, nor a word that is no place. */
function isFree(scene: Scene, first: number, last: number, known: readonly RawPlace[]): boolean {
  const start = scene.tokens[first]?.start ?? 0;
  const end = scene.tokens[last]?.end ?? start;
  if (known.some((place) => place.start < end && start < place.end)) return false;
  if (scene.hits.some((hit) => hit.start < end && start < hit.end && !isPartOf(hit, start, end)))
    return false;
  for (let k = first; k <= last; k++)
    if (NO_PLACE.some((name) => cueAt(scene, k, name))) return false;
  return true;
}

/** A town whose name is only a part of the run: "Upper Wexmoor" is another place than Wexmoor. */
function isPartOf(hit: PhraseHit, start: number, end: number): boolean {
  if (hit.end - hit.start >= end - start || hit.start < start || hit.end > end) return false;
  return hit.meanings.every((meaning) => meaning.type === "place");
}
