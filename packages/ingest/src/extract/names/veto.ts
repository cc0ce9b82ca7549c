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

/** One to three letters and a number ("Su-35", "F 16", "DDG 110"): a weapon, a ship or a form, also behind its maker's name, no exercise. */
const MODEL =
  /^(?:\p{Lu}(?:\/\p{Lu})?[\p{Lu}\p{Ll}]{0,2})[\s-]?\d|\s\p{Lu}{1,3}[\s-]?\d{1,3}\p{Lu}?$/u;

/** Whether words are the mark of a weapon, an aircraft or a ship. */
export function isModel(name: string): boolean {
  return MODEL.test(name);
}

/** Rules that find what the text itself says is a name. */
const SAID = new Set(["names.quoted", "names.bracketed", "names.expanded"]);
/** "AT24": an abbreviation with its year is written as one word. */
const WITH_YEAR = /^\p{Lu}{2,}(?:[0-3]\d|20\d\d)$/u;

/** "one CN 235 maritime patrol aircraft", "two Tu-95 flew a patrol": stands beside an exercise word and is a machine. */
function isModelName({ start, end, rule, weight }: NameCandidate, { text }: Scene): boolean {
  if (SAID.has(rule) || weight >= STRONG) return false;
  const name = text.slice(start, end);
  return isModel(name) && !WITH_YEAR.test(name);
}

/** "Berth 33", "Wing 23", "Christmas 2020", "Compiled 14 January 2026": a thing by its number, a feast or a day. */
const NUMBERED =
  /^(?:Annex|Article|Base|Berth|Block|Brief|Building|Camp|Chapter|Christmas|Day|Easter|Gate|Hangar|Highway|Issue|Number|Olympics|Page|Phase|Pier|Resolution|Room|Route|Runway|Site|Squadron|Stage|Table|Taskforce|Terminal|Week|Wing)\s\d+$|\s\d{1,2}\s\p{Lu}\p{Ll}+\s(?:19|20)\d\d$/u;

/** Whether a candidate names something else than an exercise: "Shangri-La Dialogue 2024", "King Abdullah II", "Leopard 2 tanks". */
export function isOtherName(candidate: NameCandidate, scene: Scene): boolean {
  if (isTitled(candidate, scene) || isHardware(candidate, scene)) return true;
  if (candidate.rule === "names.known") return false;
  if (isModelName(candidate, scene) || isNumbered(candidate, scene)) return true;
  return scene.cues.some(
    (cue) =>
      cue.start >= candidate.start &&
      cue.end <= candidate.end &&
      OTHER.has(cue.class) &&
      (candidate.weight < STRONG || cue.start === candidate.start),
  );
}

function isNumbered({ start, end, rule }: NameCandidate, { text }: Scene): boolean {
  return !SAID.has(rule) && NUMBERED.test(text.slice(start, end));
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
