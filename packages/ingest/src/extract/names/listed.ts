import type { Scene } from "../scene.ts";
import type { NameCandidate } from "./candidate.ts";
import { endsWithEdition } from "./edition-behind.ts";
import { candidate, runFrom } from "./runs.ts";

const GLUE = /^[”"’'»]?(?:,|,?\s(?:and|or|as well as)|\/)\s?(?:the\s)?[“"‘«']?$/;
/** What may stand between "its counterpart" and the name: "its counterpart with the German Navy, Good Hope". */
const REMARK = /^(?:\s[^,.;:()]{0,60})?,?\s[“"‘«']?$/;
/** No list of names is longer. */
const MOST = 12;

/** The further names of a list: "Exercises Garnet Shield, Amber Tide and Stone Bridge". `first` is its first name. */
export function namesListed(scene: Scene, first: NameCandidate): NameCandidate[] {
  const found: NameCandidate[] = [];
  let end = first.end;
  while (found.length < MOST) {
    const next = scene.tokens.findIndex((token) => token.start >= end);
    const token = scene.tokens[next];
    if (token === undefined || !GLUE.test(scene.text.slice(end, token.start))) break;
    const run = runFrom(scene, next);
    if (run === null) break;
    const names = splitPair(scene, candidate(scene, run, "names.listed", first.weight));
    found.push(...names);
    end = names.at(-1)?.end ?? scene.end;
  }
  return found;
}

/** "Garnet Shield and Amber Tide" is two names where each half has two words or an edition; "Peace and Friendship" is one. */
export function splitPair(scene: Scene, name: NameCandidate): NameCandidate[] {
  const text = scene.text.slice(name.start, name.end);
  const at = text.indexOf(" and ");
  if (at < 0) return [name];
  const halves = [text.slice(0, at), text.slice(at + 5)];
  if (!halves.every((half) => /\p{L}{3,}[\s-]\p{L}/u.test(half) || endsWithEdition(half)))
    return [name];
  const rest = { ...name, start: name.start + at + 5 };
  return [{ ...name, end: name.start + at }, ...splitPair(scene, rest)];
}

/** The twin that a name is mentioned with: "Exercise Oxide and its counterpart with the German Navy, Good Hope,". */
export function namesOfTwins(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const cue of scene.cues) {
    if (cue.class !== "naming:twin") continue;
    const name = firstUnknown(scene, cue.last + 1, cue.end);
    if (name !== null) found.push(name);
  }
  return found;
}

function firstUnknown(scene: Scene, from: number, end: number): NameCandidate | null {
  for (let k = from; k < from + 12; k++) {
    const token = scene.tokens[k];
    if (token === undefined || !REMARK.test(scene.text.slice(end, token.start))) return null;
    const is_open = k === from || token.after_break;
    const run = is_open ? runFrom(scene, k) : null;
    if (run !== null && run.last > run.first) return candidate(scene, run, "names.twin", 0.6);
  }
  return null;
}
