import type { Span } from "../mention.ts";
import { cueAt, type Scene, tokenAt } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";

/** Classes of words that make a run the name of something else: a summit, a weapon, a war; a man by his rank or office. */
const OTHER = new Set(["name:other", "name:title"]);
/** An edition that may as well be the mark of a weapon: one figure or a roman number. */
const MARK = /[\s-](?:\d|[IVX]{1,4})$/;
/** From this weight on ("Exercise Tank Storm") only the first word of a name counts against it. */
const STRONG = 0.85;
/** How far behind "Leopard 2" its "tanks" may stand, in words. */
const NOUN_REACH = 3;

/** Whether a candidate names something else than an exercise: "Shangri-La Dialogue 2024", "King Abdullah II", "Leopard 2 tanks". */
export function isOtherName(candidate: NameCandidate, scene: Scene): boolean {
  if (isTitled(candidate, scene) || isHardware(candidate, scene)) return true;
  if (candidate.rule === "names.known") return false;
  return scene.cues.some(
    (cue) =>
      cue.start >= candidate.start &&
      cue.end <= candidate.end &&
      OTHER.has(cue.class) &&
      (candidate.weight < STRONG || cue.start === candidate.start),
  );
}

/** "General Novak", "the Treaty of Friendship 1971": what stands before says what it is. */
function isTitled(span: Span, scene: Scene): boolean {
  return scene.cues.some((cue) => {
    if (!OTHER.has(cue.class) || cue.end >= span.start || span.start - cue.end > 8) return false;
    const between = scene.text.slice(cue.end, span.start);
    return cue.class === "name:title"
      ? /^\.?\s$/.test(between)
      : /^\sof\s(?:the\s)?$/.test(between);
  });
}

function isHardware(candidate: NameCandidate, scene: Scene): boolean {
  if (candidate.weight > 0.7 || !MARK.test(scene.text.slice(candidate.start, candidate.end)))
    return false;
  const first = tokenAt(scene, candidate.end);
  for (let k = first; k < first + NOUN_REACH; k++) {
    if (scene.tokens[k] === undefined || scene.tokens[k]?.after_break) return false;
    if (cueAt(scene, k, "naming:other")) return true;
  }
  return false;
}
