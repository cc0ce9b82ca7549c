import type { CueMention } from "../mention.ts";
import { isCutBefore, type Scene, wordAt } from "../scene.ts";
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
    for (const part of splitPair(scene, run, cue)) {
      if (found.some((other) => other.first === part.first && other.last === part.last)) continue;
      const start = scene.tokens[part.first]?.start ?? 0;
      const end = scene.tokens[part.last]?.end ?? start;
      found.push({ start, end, ...part, place: null, is_ambiguous: false, how: "noun" });
    }
  }
  return found;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** "the Wexmoor and Ostby ranges", "Wexmoor and Ostby Bay": two places, unless the gazetteer knows the whole as one. */
function splitPair(scene: Scene, run: Run, cue: CueMention): Run[] {
  let at = -1;
  for (let k = run.first + 1; k < cue.first; k++) if (wordAt(scene, k) === "and") at = k;
  if (at < 0 || isOneName(scene, at)) return [run];
  return [
    ...splitPair(scene, { first: run.first, last: at - 1 }, { ...cue, first: at }),
    { first: at + 1, last: run.last },
  ];
}

/** Whether a known name reaches over this word: "the Andaman and Nicobar Islands". */
function isOneName(scene: Scene, k: number): boolean {
  const { start, end } = scene.tokens[k] ?? { start: 0, end: 0 };
  return scene.hits.some((hit) => hit.start < start && hit.end > end);
}

function runBefore(scene: Scene, cue: CueMention): Run | null {
  if (!scene.tokens[cue.first]?.is_capital && cue.class !== "place:head-lower") return null;
  let first = cue.first;
  for (let k = cue.first - 1; k >= 0 && cue.first - k < 7; k--) {
    const token = scene.tokens[k];
    if (token === undefined || isCutBefore(scene, k + 1)) break;
    if (token.is_capital && !token.is_number && !isGeneric(scene, k)) first = k;
    else if (!INNER.has(token.lower) || !scene.tokens[k - 1]?.is_capital) break;
  }
  return first === cue.first ? null : { first, last: cue.last };
}

function runAfter(scene: Scene, cue: CueMention): Run | null {
  if (!scene.tokens[cue.first]?.is_capital) return null;
  let last = cue.last;
  for (let k = cue.last + 1; k - cue.last < 5; k++) {
    const token = scene.tokens[k];
    if (token === undefined || isCutBefore(scene, k) || !token.is_capital || token.is_number) break;
    last = k;
  }
  return last === cue.last ? null : { first: cue.first, last };
}

function isGeneric(scene: Scene, k: number): boolean {
  return scene.cues.some(
    (cue) => cue.first === k && (cue.class === "name:front" || cue.class === "calendar:word"),
  );
}
