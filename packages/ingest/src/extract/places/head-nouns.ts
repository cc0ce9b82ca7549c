import type { CueMention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { RawPlace } from "./raw-place.ts";

const INNER = new Set(["of", "the", "al", "el", "de", "la", "del", "da", "do", "and"]);

/** Runs of capitals with a noun of place behind or before them: "Ashuluk Training Ground", "Camp Sidi". */
export function placesByHeadNoun(scene: Scene): RawPlace[] {
  const found: RawPlace[] = [];
  for (const cue of scene.cues) {
    const run = cue.class.startsWith("place:head")
      ? runBefore(scene, cue)
      : cue.class === "place:front"
        ? runAfter(scene, cue)
        : null;
    if (run === null) continue;
    const start = scene.tokens[run.first]?.start ?? 0;
    const end = scene.tokens[run.last]?.end ?? start;
    const previous = found.at(-1);
    if (previous?.first === run.first && previous.last === run.last) continue;
    found.push({ start, end, ...run, place: null, is_ambiguous: false, how: "noun" });
  }
  return found;
}

function runBefore(scene: Scene, cue: CueMention): { first: number; last: number } | null {
  if (!scene.tokens[cue.first]?.is_capital && cue.class !== "place:head-lower") return null;
  let first = cue.first;
  for (let k = cue.first - 1; k >= 0 && cue.first - k < 7; k--) {
    const token = scene.tokens[k];
    if (token === undefined || scene.tokens[k + 1]?.after_break) break;
    if (token.is_capital && !token.is_number && !isGeneric(scene, k)) first = k;
    else if (!INNER.has(token.lower) || !scene.tokens[k - 1]?.is_capital) break;
  }
  return first === cue.first ? null : { first, last: cue.last };
}

function runAfter(scene: Scene, cue: CueMention): { first: number; last: number } | null {
  if (!scene.tokens[cue.first]?.is_capital) return null;
  let last = cue.last;
  for (let k = cue.last + 1; k - cue.last < 5; k++) {
    const token = scene.tokens[k];
    if (token === undefined || token.after_break || !token.is_capital || token.is_number) break;
    last = k;
  }
  return last === cue.last ? null : { first: cue.first, last };
}

function isGeneric(scene: Scene, k: number): boolean {
  return scene.cues.some(
    (cue) => cue.first === k && (cue.class === "name:front" || cue.class === "calendar:word"),
  );
}
